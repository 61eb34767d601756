//! What can go wrong, as stable codes. The words for each stand in `locales/*/<concept>.ftl` under the code itself.
//!
//! No sentence for people stands here, and no code carries personal data.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

macro_rules! codes {
    ($( $(#[$doc:meta])* $variant:ident = $code:literal; )*) => {
        /// A stable code. Never change or reuse one: people read them out to helpers.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $( $(#[$doc])* $variant, )* }

        impl Code {
            /// Every code there is; a test asks for the words of each.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The code as it is shown, sent and looked up in `locales/`.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $code, )* }
            }

            /// Reads a code; `None` for one that a newer version made.
            pub fn parse(code: &str) -> Option<Self> {
                match code { $( $code => Some(Self::$variant), )* _ => None }
            }
        }
    };
}

codes! {
    /// Something broke that has no code of its own; the source was logged once.
    AppUnexpected = "app-unexpected";
    /// The screens asked for something with the wrong shape.
    AppBadInput = "app-bad-input";
    /// This device cannot do this (a laptop cannot schedule).
    AppNotOnThisDevice = "app-not-on-this-device";

    /// The PIN does not open the vault.
    VaultPinWrong = "vault-pin-wrong";
    /// Too many wrong PINs: wait.
    VaultPinWait = "vault-pin-wait";
    /// A new PIN is too short or too simple.
    VaultPinWeak = "vault-pin-weak";
    /// The vault is locked.
    VaultLocked = "vault-locked";
    /// There is a profile already.
    VaultExists = "vault-exists";
    /// The disk is full.
    VaultDiskFull = "vault-disk-full";
    /// The disk cannot be written.
    VaultReadOnly = "vault-read-only";
    /// The file is damaged.
    VaultDamaged = "vault-damaged";
    /// A newer Turno wrote this vault.
    VaultNewer = "vault-newer";
    /// Another Turno has this vault open.
    VaultInUse = "vault-in-use";
    /// The phone lost the key that it kept for this vault.
    VaultPhoneKeyGone = "vault-phone-key-gone";
    /// The phone's own keys do not answer just now.
    VaultPhoneKeyFailed = "vault-phone-key-failed";

    /// No such group on this device.
    RegistrationNoSuchGroup = "registration-no-such-group";
    /// No such person in the group.
    RegistrationNoSuchPerson = "registration-no-such-person";
    /// No such question.
    RegistrationNoSuchField = "registration-no-such-field";
    /// The answer is longer or larger than is kept.
    RegistrationAnswerTooLarge = "registration-answer-too-large";
    /// A group has its most people already.
    RegistrationGroupFull = "registration-group-full";
    /// Sending was asked while answers are missing.
    RegistrationNotComplete = "registration-not-complete";
    /// A hand-off code is cut or mistyped.
    RegistrationCodeDamaged = "registration-code-damaged";
    /// The text or picture is no hand-off code of Turno.
    RegistrationCodeForeign = "registration-code-foreign";
    /// One group of a hand-off code is mistyped; its number is `group`.
    RegistrationCodeGroup = "registration-code-group";
    /// A newer Turno made the hand-off code.
    RegistrationCodeNewer = "registration-code-newer";
    /// A machine-readable zone has none of the three forms, or letters that no zone has.
    RegistrationMrzDamaged = "registration-mrz-damaged";
    /// No machine-readable zone was found in the picture.
    RegistrationMrzNotFound = "registration-mrz-not-found";
    /// Only a part of a machine-readable zone is in the picture.
    RegistrationMrzCut = "registration-mrz-cut";
    /// A machine-readable zone is too small in the picture.
    RegistrationMrzSmall = "registration-mrz-small";
    /// A zone was found and not all of it is sure; `agree` names the parts whose check digits are right.
    RegistrationMrzUnclear = "registration-mrz-unclear";
    /// People can move to another group only when no answer of theirs is in conflict.
    RegistrationChooseFirst = "registration-choose-first";
    /// People cannot move while a request or an appointment stands.
    RegistrationRequestStands = "registration-request-stands";
    /// Moving these people would leave a group with nobody, or move nobody.
    RegistrationNobodyLeft = "registration-nobody-left";
    /// A file to bring in cannot be read as a table or a list of families.
    RegistrationImportForeign = "registration-import-foreign";
    /// A file to bring in is larger than is read.
    RegistrationImportTooLarge = "registration-import-too-large";
    /// Edits of a family have not reached the server yet: erasing them here would lose them.
    RegistrationNotSentYet = "registration-not-sent-yet";
    /// A registration is locked here; the family's code opens it.
    RegistrationLocked = "registration-locked";
    /// A passphrase is too short.
    RegistrationPassphraseShort = "registration-passphrase-short";
    /// A paper could not be saved in the folder for downloads.
    RegistrationPaperNotSaved = "registration-paper-not-saved";
    /// A registration is too large to be shown as pictures.
    RegistrationTooLargeToShow = "registration-too-large-to-show";
    /// A file is no registration of Turno.
    RegistrationFileForeign = "registration-file-foreign";
    /// A file of a registration is cut or changed.
    RegistrationFileDamaged = "registration-file-damaged";
    /// A newer Turno made the file.
    RegistrationFileNewer = "registration-file-newer";
    /// A file of a registration is larger than is read.
    RegistrationFileTooLarge = "registration-file-too-large";
    /// No QR code was found in the picture.
    RegistrationNoQrFound = "registration-no-qr-found";

    /// A file is no picture that can be a photo.
    PhotoUnreadable = "photo-unreadable";
    /// A photo has another width or height.
    PhotoWrongSize = "photo-wrong-size";
    /// A photo is larger than is kept.
    PhotoTooLarge = "photo-too-large";
    /// A file has more bytes or points than this device can look at.
    PhotoFileTooLarge = "photo-file-too-large";

    /// A parcel is no COSE_Sign1 of this protocol.
    SyncParcelMalformed = "sync-parcel-malformed";
    /// A parcel's signature does not fit.
    SyncParcelSignature = "sync-parcel-signature";
    /// A parcel is larger than allowed.
    SyncParcelTooLarge = "sync-parcel-too-large";
    /// A parcel is of a kind this side does not know.
    SyncParcelKind = "sync-parcel-kind";
    /// Sealed content does not open with the group's key.
    SyncSealBroken = "sync-seal-broken";
    /// There is no network.
    SyncNoNetwork = "sync-no-network";
    /// There is a network, and it does not know the server's name.
    SyncNameNotFound = "sync-name-not-found";
    /// There is a network, and no whole answer came from the server.
    SyncServerSilent = "sync-server-silent";
    /// The Wi-Fi wants its sign-in page to be seen first.
    SyncWifiSignIn = "sync-wifi-sign-in";
    /// By this device's clock the server's certificate does not count yet, or no longer.
    SyncClockWrong = "sync-clock-wrong";
    /// Something answered, but not the operator's server.
    SyncNotTheServer = "sync-not-the-server";
    /// The server answered that it cannot serve now.
    SyncServerBusy = "sync-server-busy";
    /// The server refused with a code this version does not know.
    SyncRefused = "sync-refused";
    /// Too many parcels or bytes in one request.
    SyncRequestTooLarge = "sync-request-too-large";
    /// Too many requests from this group.
    SyncTooMany = "sync-too-many";
    /// The server has no such photo, or not yet the whole of it.
    SyncPhotoAbsent = "sync-photo-absent";
    /// The server has another part of the photo than the device thought.
    SyncPhotoConflict = "sync-photo-conflict";
    /// What arrived is not what was sent, or not the photo that was announced: it is sent again.
    SyncPhotoDamaged = "sync-photo-damaged";
    /// The server keeps no more photos of this group.
    SyncPhotoTooMany = "sync-photo-too-many";

    /// The operator bundle's signature does not fit.
    OperatorBundleSignature = "operator-bundle-signature";
    /// The operator bundle cannot be read.
    OperatorBundleMalformed = "operator-bundle-malformed";
    /// The operator bundle is older than the one at hand.
    OperatorBundleOlder = "operator-bundle-older";

    /// No position came from the phone.
    RegionNoPosition = "region-no-position";

    /// The gate has unmet reasons.
    SchedulingGateClosed = "scheduling-gate-closed";
    /// The request is not signed by a phone that this group claimed.
    SchedulingDeviceNotClaimed = "scheduling-device-not-claimed";
    /// A claim of a device that the operator does not accept as a phone.
    SchedulingPlatformNotAccepted = "scheduling-platform-not-accepted";
    /// The request came outside the window.
    SchedulingWindowClosed = "scheduling-window-closed";
    /// The presence does not say inside.
    SchedulingPresenceNotInside = "scheduling-presence-not-inside";
    /// The presence was made too long before, or for another region version.
    SchedulingPresenceStale = "scheduling-presence-stale";
    /// The operator asks for a live person, and nobody says that there is one.
    SchedulingLivenessMissing = "scheduling-liveness-missing";
    /// No registration of this group was received.
    SchedulingNoRegistration = "scheduling-no-registration";
    /// The number of people differs from the registration's.
    SchedulingPeopleDiffer = "scheduling-people-differ";
    /// The wished ports or days are not on offer.
    SchedulingWishImpossible = "scheduling-wish-impossible";
    /// No port has a time with room for the whole group on those days.
    SchedulingNoRoom = "scheduling-no-room";
    /// The group has an active request or an appointment.
    SchedulingAlreadyActive = "scheduling-already-active";
    /// An offered appointment was not confirmed in time, or there is none.
    SchedulingOfferLapsed = "scheduling-offer-lapsed";
    /// A list is frozen and its number not known yet: nothing is moved meanwhile.
    SchedulingDrawUnderWay = "scheduling-draw-under-way";
    /// The draw's files do not fit each other, or are not the operator's.
    SchedulingDrawUnreadable = "scheduling-draw-unreadable";

    /// What a helper's device read is no question of a phone.
    LivenessQuestionDamaged = "liveness-question-damaged";
    /// What the phone read is no helper's answer.
    LivenessAnswerDamaged = "liveness-answer-damaged";
    /// A helper's answer to another question.
    LivenessAnswerForeign = "liveness-answer-foreign";
    /// No check of a face is under way.
    LivenessNotBegun = "liveness-not-begun";
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::error::Error for Code {}

/// What a command answers when something broke or was refused: a code for machines; words are chosen at the edge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Failure {
    /// A `Code`, or one that a newer server made.
    pub code: String,
    /// Arguments for its words; never personal data.
    pub args: BTreeMap<String, String>,
}

impl Failure {
    /// A failure without arguments.
    pub fn new(code: Code) -> Self {
        Self { code: code.as_str().to_owned(), args: BTreeMap::new() }
    }

    /// The same with one more argument for its words.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// Is it this code?
    pub fn is(&self, code: Code) -> bool {
        self.code == code.as_str()
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.code)
    }
}

impl std::error::Error for Failure {}
