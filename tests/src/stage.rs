//! What a journey needs around it: a real practice server, a network that can be cut, folders, the programs.

use crate::{page::Step, practice};
use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command},
};
use turno_testkit::CuttableProxy;

/// Everything around a journey. Ends its own server when it goes.
pub struct Stage {
    /// Where all of it keeps its files.
    pub folder: PathBuf,
    /// The network between the apps and the server.
    pub network: CuttableProxy,
    programs: PathBuf,
    server: Child,
    listens: SocketAddr,
    options: &'static [&'static str],
}

impl Stage {
    /// Starts the server with its clock at this hour, Central time.
    pub fn set(target: &Path, journey: &str, hour: &str) -> Step<Self> {
        Self::set_with(target, journey, hour, &[])
    }

    /// The same, where the operator gives seats by lot.
    pub fn set_with_draw(target: &Path, journey: &str, hour: &str) -> Step<Self> {
        Self::set_with(target, journey, hour, &["--draw"])
    }

    /// The same, where the operator asks for the check of a face.
    pub fn set_with_liveness(target: &Path, journey: &str, hour: &str) -> Step<Self> {
        Self::set_with(target, journey, hour, &["--liveness"])
    }

    fn set_with(target: &Path, journey: &str, hour: &str, options: &'static [&'static str]) -> Step<Self> {
        let folder = target.join("tour-data").join(journey);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("server"))?;
        let programs = PathBuf::from(std::env::var("TURNO_BIN_DIR").map_err(|_| "TURNO_BIN_DIR is not set: run it by `cargo xtask`")?);
        let (server, listens) = practice::start_with(&programs, &folder.join("server"), "127.0.0.1:0", hour, options)?;
        let network = CuttableProxy::new(listens)?;
        Ok(Self { folder, network, programs, server, listens, options })
    }

    /// Ends the server and starts it again on the same data, at another hour.
    pub fn restart_server(&mut self, hour: &str) -> Step {
        self.stop_server()?;
        let (server, _) = practice::start_with(&self.programs, &self.folder.join("server"), &self.listens.to_string(), hour, self.options)?;
        self.server = server;
        Ok(())
    }

    /// A program that was built.
    pub fn program(&self, name: &str) -> PathBuf {
        self.programs.join(name)
    }

    /// Where the operator's server is, as an app is told: behind the network that can be cut.
    pub fn server(&self) -> String {
        format!("http://{}", self.network.addr())
    }

    /// Every byte of every file that the journey left, with the file's path.
    pub fn files(&self) -> Step<Vec<(PathBuf, Vec<u8>)>> {
        let mut files = Vec::new();
        let mut folders = vec![self.folder.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push((path.clone(), fs::read(path)?));
                }
            }
        }
        Ok(files)
    }

    fn stop_server(&mut self) -> Step {
        Command::new("kill").args(["-TERM", &self.server.id().to_string()]).status()?;
        self.server.wait()?;
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = self.stop_server();
    }
}
