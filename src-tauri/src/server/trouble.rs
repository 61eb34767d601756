//! Why a request did not come through, as a code: no network, no such name, silence, a wrong clock, somebody else.

use super::names::NotFound;
use rustls::CertificateError;
use std::{
    error::Error,
    io::{self, ErrorKind},
    net::{Ipv4Addr, Ipv6Addr, UdpSocket},
};
use turno_core::Code;

/// The code of what went wrong.
pub fn of(error: &reqwest::Error) -> Code {
    let mut next: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(cause) = next {
        if let Some(code) = of_cause(cause) {
            return code;
        }
        // What an I/O error was made of is not among its sources.
        let inside = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = inside.map(|inside| inside as &(dyn Error + 'static)).or_else(|| cause.source());
    }
    // A connection that does not come about and does not say why, or one that fell silent.
    if error.is_connect() && !has_route() { Code::SyncNoNetwork } else { Code::SyncServerSilent }
}

fn of_cause(cause: &(dyn Error + 'static)) -> Option<Code> {
    if cause.is::<NotFound>() {
        return Some(if has_route() { Code::SyncNameNotFound } else { Code::SyncNoNetwork });
    }
    if let Some(tls) = cause.downcast_ref::<rustls::Error>() {
        return Some(of_tls(tls));
    }
    let no_way = [ErrorKind::NetworkUnreachable, ErrorKind::HostUnreachable, ErrorKind::NetworkDown, ErrorKind::AddrNotAvailable];
    cause.downcast_ref::<io::Error>().filter(|io| no_way.contains(&io.kind())).map(|_| Code::SyncNoNetwork)
}

fn of_tls(tls: &rustls::Error) -> Code {
    let rustls::Error::InvalidCertificate(certificate) = tls else { return Code::SyncNotTheServer };
    #[expect(clippy::wildcard_enum_match_arm, reason = "rustls adds reasons; each says that it is somebody else")]
    match certificate {
        CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. }
        | CertificateError::Expired
        | CertificateError::ExpiredContext { .. } => Code::SyncClockWrong,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => Code::SyncWifiSignIn,
        _ => Code::SyncNotTheServer,
    }
}

/// Does the system know a way out? Nothing is sent: choosing where a datagram would go asks the table of routes alone. The
/// addresses are those kept for documents (RFC 5737, RFC 3849).
fn has_route() -> bool {
    let v4 = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).and_then(|socket| socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)));
    let v6 = || {
        UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0)).and_then(|socket| socket.connect((Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1), 9)))
    };
    v4.is_ok() || v6().is_ok()
}
