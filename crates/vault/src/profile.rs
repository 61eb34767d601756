//! A profile is a folder. Makes one, and opens it with its PIN.
//!
//! `vault.db` (encrypted), `vault.lock.cbor` (its wrapped key), `vault.in-use` (empty; locked while open), `vault.room`
//! (zeros, given up so that a vault on a full disk still opens).

use crate::{
    Vault,
    database::{self, Expect},
    files,
    hardware_key::{HardwareKey, sealed_reliably},
    in_use::InUse,
    lock_file::{LockFile, WrongPins},
    pin::{Cost, Key, Wrapped},
    random,
};
use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use turno_core::{Code, Failure, keys::DeviceKey, vault::check_new_pin};

/// What a try of a PIN takes on the device that made the profile, in the middle of design §7's "up to half a second".
const PIN_TIME: Duration = Duration::from_millis(350);

/// Room for counting a try on a full disk: the lock file is a few hundred bytes, and no file system's block is larger.
const ROOM_BYTES: usize = 64 * 1024;

/// A profile's folder, open or not.
#[derive(Clone)]
pub struct Profile {
    dir: PathBuf,
    pin_time: Duration,
    hardware_key: Option<Arc<dyn HardwareKey>>,
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile").field("dir", &self.dir).finish_non_exhaustive()
    }
}

impl Profile {
    /// The profile in this folder, which need not exist yet.
    pub fn at(dir: &Path) -> Self {
        Self { dir: dir.to_owned(), pin_time: PIN_TIME, hardware_key: None }
    }

    /// The same, but a try of the PIN takes about this long once `create` has made it. Never less than the minimum of
    /// 19 MiB and two passes, so that a test which asks for nothing still gets a lock.
    #[must_use]
    pub fn with_pin_time(self, pin_time: Duration) -> Self {
        Self { pin_time, ..self }
    }

    /// The same, but on a device that keeps a key of its own, which `create` seals with beside the PIN.
    #[must_use]
    pub fn with_hardware_key(self, hardware_key: Option<Arc<dyn HardwareKey>>) -> Self {
        Self { hardware_key, ..self }
    }

    /// Was a profile made here? True also for one of which only a part is left: it is never made anew over that.
    pub fn exists(&self) -> bool {
        self.lock_file().exists() || self.database().exists()
    }

    /// Makes a profile: a random database key, wrapped by the PIN, and a random device key inside.
    ///
    /// `VaultExists`, `VaultPinWeak`, `VaultInUse`, `VaultDiskFull`, `VaultReadOnly`. Until it returns there is none.
    pub fn create(&self, pin: &str, device_now_s: i64) -> Result<Vault, Failure> {
        check_new_pin(pin)?;
        if self.exists() {
            return Err(Code::VaultExists.into());
        }
        files::make_folder(&self.dir)?;
        let in_use = InUse::take(&self.path("vault.in-use"))?;
        if self.exists() {
            return Err(Code::VaultExists.into());
        }
        let key = Key::new(random()?);
        self.make_database(&key)?;
        let mut wrapped = Wrapped::wrap(pin, &key, Cost::measured(self.pin_time)?, random()?, random()?)?;
        let twice = self.hardware_key.as_ref().and_then(|hardware| sealed_reliably(&**hardware, &wrapped.sealed));
        let by_hardware = twice.is_some();
        wrapped.sealed = twice.unwrap_or(wrapped.sealed);
        let wrong = WrongPins { count: 0, last_at_s: device_now_s };
        // From here on the profile exists; a crash before the rename is mended by `unlock`.
        LockFile { wrapped, by_hardware, wrong }.save(&self.lock_file())?;
        files::rename(&self.unfinished(), &self.database())?;
        self.open(&key, in_use)
    }

    /// Opens the profile.
    ///
    /// `VaultPinWrong`, `VaultPinWait` (with `seconds`), `VaultDamaged`, `VaultNewer`, `VaultInUse`, `VaultDiskFull`,
    /// `VaultReadOnly`, `VaultPhoneKeyGone`, `VaultPhoneKeyFailed`; `AppBadInput` when there is no profile. A try is on the disk before its answer is given.
    pub fn unlock(&self, pin: &str, device_now_s: i64) -> Result<Vault, Failure> {
        if !self.exists() {
            return Err(Code::AppBadInput.into());
        }
        if !self.lock_file().exists() {
            return Err(Code::VaultDamaged.into());
        }
        let in_use = InUse::take(&self.path("vault.in-use"))?;
        let key = self.try_pin(pin, device_now_s)?;
        if !self.database().exists() && self.unfinished().exists() {
            files::rename(&self.unfinished(), &self.database())?;
        }
        if !self.database().exists() {
            return Err(Code::VaultDamaged.into());
        }
        self.open(&key, in_use)
    }

    /// Counts the try as wrong first and as right afterwards: pulling the plug gives no free try.
    fn try_pin(&self, pin: &str, device_now_s: i64) -> Result<Key, Failure> {
        let mut lock = LockFile::load(&self.lock_file())?;
        let before = lock.wrong;
        let seconds = lock.wrong.wait_s(device_now_s);
        if seconds > 0 {
            if lock.wrong != before {
                self.save(&lock)?;
            }
            return Err(Failure::new(Code::VaultPinWait).with("seconds", seconds));
        }
        // A chip that does not answer is nobody's wrong PIN, so it comes before the count.
        let wrapped = self.wrapped_by_pin(&lock)?;
        lock.wrong = WrongPins { count: before.count.saturating_add(1), last_at_s: device_now_s };
        self.save(&lock)?;
        let key = wrapped.open(pin)?.ok_or(Code::VaultPinWrong)?;
        lock.wrong.count = 0;
        self.save(&lock)?;
        Ok(key)
    }

    /// What the PIN alone opens.
    fn wrapped_by_pin(&self, lock: &LockFile) -> Result<Wrapped, Failure> {
        let mut wrapped = lock.wrapped.clone();
        if lock.by_hardware {
            wrapped.sealed = self.hardware_key.as_ref().ok_or(Code::VaultPhoneKeyGone)?.open(&wrapped.sealed)?;
        }
        Ok(wrapped)
    }

    /// Saves the lock file, on a full disk in the room that was held for it: reading must not need space.
    fn save(&self, lock: &LockFile) -> Result<(), Failure> {
        match lock.save(&self.lock_file()) {
            Err(failure) if failure.is(Code::VaultDiskFull) && self.room().exists() => {
                files::remove(&self.room())?;
                lock.save(&self.lock_file())
            }
            saved => saved,
        }
    }

    /// The database under another name: until the lock file stands it holds nothing of anybody, and may be thrown away.
    fn make_database(&self, key: &Key) -> Result<(), Failure> {
        for rest in ["vault.new.db", "vault.new.db-wal", "vault.new.db-journal"] {
            files::remove(&self.path(rest))?;
        }
        let connection = database::open(&self.unfinished(), key, Expect::Fresh)?;
        let device = DeviceKey::from_bytes(random()?);
        connection.execute("INSERT INTO device (one, key) VALUES (1, ?1)", [device.as_bytes()]).map_err(database::failure)?;
        connection.close().map_err(|(_, error)| database::failure(error))
    }

    fn open(&self, key: &Key, in_use: InUse) -> Result<Vault, Failure> {
        let vault = Vault::new(database::open(&self.database(), key, Expect::Existing)?, in_use)?;
        files::hold_room(&self.room(), ROOM_BYTES);
        Ok(vault)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    fn database(&self) -> PathBuf {
        self.path("vault.db")
    }

    fn unfinished(&self) -> PathBuf {
        self.path("vault.new.db")
    }

    fn room(&self) -> PathBuf {
        self.path("vault.room")
    }

    fn lock_file(&self) -> PathBuf {
        self.path("vault.lock.cbor")
    }
}
