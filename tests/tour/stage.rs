//! What a journey needs around it: a real practice server, a network that can be cut, folders, the programs.

use crate::{Step, window::Program};
use std::{
    fs::{self, File},
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
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
}

impl Stage {
    /// Starts the server with its clock at this hour, Central time.
    pub fn set(target: &Path, journey: &str, hour: &str) -> Step<Self> {
        let folder = target.join("tour-data").join(journey);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("server"))?;
        let programs = PathBuf::from(std::env::var("TURNO_BIN_DIR").map_err(|_| "TURNO_BIN_DIR is not set: run `cargo xtask tour`")?);
        let (server, listens) = start_server(&programs, &folder, "127.0.0.1:0", hour)?;
        let network = CuttableProxy::new(listens)?;
        Ok(Self { folder, network, programs, server, listens })
    }

    /// Ends the server and starts it again on the same data, at another hour.
    pub fn restart_server(&mut self, hour: &str) -> Step {
        self.stop_server()?;
        let (server, _) = start_server(&self.programs, &self.folder, &self.listens.to_string(), hour)?;
        self.server = server;
        Ok(())
    }

    /// The shelter's laptop.
    pub fn laptop(&self) -> Program {
        self.program("turno", "laptop", (1280, 800))
    }

    /// The family's phone, simulated.
    pub fn phone(&self) -> Program {
        self.program("turno-phone", "phone", (360, 640))
    }

    fn program(&self, binary: &str, name: &'static str, size: (u32, u32)) -> Program {
        Program {
            binary: self.programs.join(binary),
            data: self.folder.join(name),
            server: format!("http://{}", self.network.addr()),
            size,
            name,
        }
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

fn start_server(programs: &Path, folder: &Path, listen: &str, hour: &str) -> Step<(Child, SocketAddr)> {
    let log = File::options().create(true).append(true).open(folder.join("server").join("server.log"))?;
    let mut server = Command::new(programs.join("turno-server"))
        .args(["practice", "--listen", listen, "--at", hour, "--data"])
        .arg(folder.join("server"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()?;
    let lines = BufReader::new(server.stdout.take().ok_or("the server has no output")?).lines();
    for line in lines {
        if let Some((_, address)) = line?.split_once("http://") {
            return Ok((server, address.trim().parse()?));
        }
    }
    Err("the server ended before it listened; its log says why".into())
}
