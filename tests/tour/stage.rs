//! What a journey through windows needs around it: a stage, with a laptop and a phone on it.

use crate::{Step, window::Program};
use std::{
    ops::{Deref, DerefMut},
    path::Path,
};

/// Everything around a journey.
pub struct Stage(turno_tests::stage::Stage);

impl Stage {
    /// Starts the server with its clock at this hour, Central time.
    pub fn set(target: &Path, journey: &str, hour: &str) -> Step<Self> {
        turno_tests::stage::Stage::set(target, journey, hour).map(Self)
    }

    /// The same, where the operator gives seats by lot.
    pub fn set_with_draw(target: &Path, journey: &str, hour: &str) -> Step<Self> {
        turno_tests::stage::Stage::set_with_draw(target, journey, hour).map(Self)
    }

    /// The shelter's laptop.
    pub fn laptop(&self) -> Program {
        self.window("turno", "laptop", (1280, 800))
    }

    /// The family's phone, simulated.
    pub fn phone(&self) -> Program {
        self.phone_named("phone")
    }

    /// One of several phones.
    pub fn phone_named(&self, name: &'static str) -> Program {
        self.window("turno-phone", name, (360, 640))
    }

    fn window(&self, binary: &str, name: &'static str, size: (u32, u32)) -> Program {
        Program { binary: self.program(binary), data: self.folder.join(name), server: self.server(), size, name, dark_and_still: false }
    }
}

impl Deref for Stage {
    type Target = turno_tests::stage::Stage;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Stage {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
