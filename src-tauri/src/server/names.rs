//! Finding the server's address by its name, so that a name that is not found can be told from a network that is not there.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::{error::Error, fmt, io};

/// The system's own way to find an address.
#[derive(Debug)]
pub struct Names;

/// The name was not found.
#[derive(Debug)]
pub struct NotFound(io::Error);

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for NotFound {}

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            // The port is the address's own; this one is replaced.
            let found: Vec<_> = tokio::net::lookup_host((name.as_str(), 0)).await.map_err(NotFound)?.collect();
            Ok::<Addrs, Box<dyn Error + Send + Sync>>(Box::new(found.into_iter()))
        })
    }
}
