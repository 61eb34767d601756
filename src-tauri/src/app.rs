//! The one thing that Tauri holds for us: the session behind a lock, and the bell that wakes the driver.

use crate::{
    clock::Clock,
    ipc::{AppState, Stage},
    phone,
    profiles::Profiles,
    session::Session,
    settings,
};
use std::{
    error::Error,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};
use tokio::sync::Notify;
use turno_core::{Code, Failure, operator::Bundle};

/// The operator that this build trusts: its public key and the bundle as it was when the app was built.
const OPERATOR_KEY: &str = include_str!("../../assets/practice-operator/operator.pub");
const OPERATOR_BUNDLE: &[u8] = include_bytes!("../../assets/practice-operator/bundle.cbor");

/// What all commands and the driver share.
pub struct App {
    folder: PathBuf,
    operator: [u8; 32],
    shipped: Bundle,
    inner: Mutex<Inner>,
    /// Rung when there may be something to send.
    pub bell: Notify,
}

/// What is behind the lock.
pub struct Inner {
    /// The device's clocks.
    pub clock: Clock,
    /// The open profile; none while locked.
    pub session: Option<Session>,
    /// The id of the open profile.
    profile: Option<String>,
    /// What notices say; none until the screens have said it.
    #[cfg(phone)]
    notice_words: Option<crate::notices::NoticeWords>,
}

/// Where the person was. That it cannot be read is no reason to stop anybody.
#[cfg(phone)]
fn place(session: &Session) -> Option<String> {
    String::from_utf8(session.vault.note(None, crate::session::note::PLACE).ok()??).ok()
}

/// A laptop ends no program by itself.
#[cfg(not(phone))]
fn place(_: &Session) -> Option<String> {
    None
}

impl App {
    /// Opens the app on a data folder. A damaged build (an operator bundle that its own key did not sign) does not start.
    pub fn open(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let key = OPERATOR_KEY.trim();
        let operator: [u8; 32] = (0..32)
            .map(|place| u8::from_str_radix(key.get(place * 2..place * 2 + 2).unwrap_or_default(), 16))
            .collect::<Result<Vec<_>, _>>()?
            .try_into()
            .map_err(|_| "operator.pub is no key")?;
        let shipped = Bundle::open(OPERATOR_BUNDLE, &operator).map_err(turno_core::Failure::from)?;
        let inner = Inner {
            clock: Clock::start(),
            session: None,
            profile: None,
            #[cfg(phone)]
            notice_words: None,
        };
        Ok(Self { folder: folder.to_owned(), operator, shipped, inner: Mutex::new(inner), bell: Notify::new() })
    }

    /// The clock and the session. A command that panicked (there is none that may) does not lock everybody out.
    pub fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Works with the open session.
    pub fn with_session<T>(&self, work: impl FnOnce(&mut Session, &Clock) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut inner = self.lock();
        let Inner { clock, session, .. } = &mut *inner;
        work(session.as_mut().ok_or(Code::VaultLocked)?, clock)
    }

    /// The profiles on this device.
    pub fn profiles(&self) -> Profiles {
        Profiles::at(&self.folder)
    }

    /// Takes an opened vault into use.
    pub fn begin(&self, profile: &str, vault: turno_vault::Vault) -> Result<(), Failure> {
        let mut inner = self.lock();
        let session = Session::begin(vault, self.operator, (OPERATOR_BUNDLE, self.shipped.clone()), &mut inner.clock)?;
        inner.session = Some(session);
        inner.profile = Some(profile.to_owned());
        drop(inner);
        self.profiles().set_last(profile);
        phone::machine().opened(true);
        self.bell.notify_one();
        Ok(())
    }

    /// What every screen needs to know.
    pub fn state(&self) -> AppState {
        let inner = self.lock();
        let profiles = self.profiles().all();
        let stage = match (&inner.session, profiles.is_empty()) {
            (Some(_), _) => Stage::Open,
            (None, false) => Stage::Locked,
            (None, true) => Stage::FirstStart,
        };
        AppState {
            stage,
            device: phone::device_kind(),
            language: settings::language(&self.folder),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            profile: inner.session.as_ref().and(inner.profile.clone()),
            profiles,
            practice: inner.session.as_ref().map_or(self.shipped.practice, |session| session.bundle.practice),
            newer: inner.session.as_ref().and_then(|session| session.bundle.release_after(env!("CARGO_PKG_VERSION")).cloned()),
            place: inner.session.as_ref().and_then(place),
        }
    }

    /// Remembers the language.
    pub fn set_language(&self, language: &str) -> Result<(), Failure> {
        if !settings::LANGUAGES.contains(&language) {
            return Err(Code::AppBadInput.into());
        }
        settings::set_language(&self.folder, language).map_err(|_| Code::VaultReadOnly.into())
    }

    /// Keeps what notices say.
    #[cfg(phone)]
    pub fn set_notice_words(&self, words: crate::notices::NoticeWords) {
        self.lock().notice_words = Some(words);
        self.bell.notify_one();
    }

    /// What notices say.
    #[cfg(phone)]
    pub fn notice_words(&self) -> Option<crate::notices::NoticeWords> {
        self.lock().notice_words.clone()
    }

    /// The operator's public key.
    pub fn operator(&self) -> [u8; 32] {
        self.operator
    }
}
