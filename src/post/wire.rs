//! A connection every byte of which counts against one deadline, whatever the other side does in between.
//!
//! A limit on each read would not do: a server that sends a byte a second never breaks it. So each read and write may take
//! what is left until the deadline, and what is read has an end: a line, a number of bytes.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs as _};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};

use super::broken::invalid;

/// A socket with its deadline.
struct Timed {
    socket: TcpStream,
    until: Instant,
}

/// The socket, as it is or encrypted.
enum Stream {
    Open(Timed),
    Sealed(Box<StreamOwned<ClientConnection, Timed>>),
}

/// A connection.
pub(super) struct Wire {
    stream: Stream,
    /// What was read and not yet asked for.
    held: Vec<u8>,
}

/// Returns what is left until a deadline; none left is an error.
fn left(until: Instant) -> io::Result<Duration> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(left) }
}

/// The system says «would block» where a socket's time is over.
fn late(error: io::Error) -> io::Error {
    if error.kind() == ErrorKind::WouldBlock { ErrorKind::TimedOut.into() } else { error }
}

impl Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.socket.set_read_timeout(Some(left(self.until)?))?;
        self.socket.read(buffer).map_err(late)
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.socket.set_write_timeout(Some(left(self.until)?))?;
        self.socket.write(bytes).map_err(late)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.socket.flush()
    }
}

impl Wire {
    /// Connects to the first address of a host that answers.
    pub(super) fn connect(host: &str, port: u16, until: Instant) -> io::Result<Wire> {
        let addresses = resolve(host, port, until)?;
        let mut last = io::Error::from(ErrorKind::NotFound);
        for (index, address) in addresses.iter().enumerate() {
            let share = left(until)? / u32::try_from(addresses.len() - index).unwrap_or(1);
            match TcpStream::connect_timeout(address, share.max(Duration::from_millis(1))) {
                Ok(socket) => {
                    socket.set_nodelay(true)?;
                    return Ok(Wire { stream: Stream::Open(Timed { socket, until }), held: Vec::new() });
                }
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    /// Encrypts the connection with a host that has to show that it is the one named.
    pub(super) fn seal(self, host: &str, trust: &Arc<ClientConfig>) -> io::Result<Wire> {
        let Stream::Open(mut socket) = self.stream else { return Ok(self) };
        if !self.held.is_empty() {
            // Somebody on the way may have put it there, and it must not count as said under protection.
            return Err(invalid("something was sent before encryption began"));
        }
        let name = ServerName::try_from(host.to_owned()).map_err(|_| invalid("the name of the host is not valid"))?;
        let mut connection = ClientConnection::new(trust.clone(), name).map_err(|error| invalid(&error.to_string()))?;
        while connection.is_handshaking() {
            connection.complete_io(&mut socket)?;
        }
        let stream = Stream::Sealed(Box::new(StreamOwned::new(connection, socket)));
        Ok(Wire { stream, held: Vec::new() })
    }

    /// Sends all of it.
    pub(super) fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let stream: &mut dyn Write = match &mut self.stream {
            Stream::Open(timed) => timed,
            Stream::Sealed(stream) => stream,
        };
        stream.write_all(bytes)?;
        stream.flush()
    }

    /// Reads more and returns whether there was any.
    fn more(&mut self) -> io::Result<bool> {
        let stream: &mut dyn Read = match &mut self.stream {
            Stream::Open(timed) => timed,
            Stream::Sealed(stream) => stream,
        };
        let mut chunk = [0; 4096];
        loop {
            match stream.read(&mut chunk) {
                Ok(count) => {
                    self.held.extend_from_slice(&chunk[..count]);
                    return Ok(count > 0);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Reads a line of at most so many bytes and returns it without its end.
    pub(super) fn line(&mut self, longest: usize) -> io::Result<String> {
        loop {
            if let Some(at) = memchr::memchr(b'\n', &self.held) {
                let line: Vec<u8> = self.held.drain(..=at).collect();
                return Ok(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned());
            }
            if self.held.len() > longest {
                return Err(invalid("a line without end"));
            }
            if !self.more()? {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
    }

    /// Reads so many bytes.
    pub(super) fn take(&mut self, count: usize) -> io::Result<Vec<u8>> {
        while self.held.len() < count {
            if !self.more()? {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(self.held.drain(..count).collect())
    }

    /// Reads until the other side ends, at most so many bytes.
    pub(super) fn rest(&mut self, most: usize) -> io::Result<Vec<u8>> {
        while self.held.len() <= most {
            match self.more() {
                Ok(true) => {}
                Ok(false) => return Ok(std::mem::take(&mut self.held)),
                // Many servers end an encrypted connection without saying so.
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(std::mem::take(&mut self.held)),
                Err(error) => return Err(error),
            }
        }
        Err(invalid("an answer without end"))
    }
}

/// Finds the addresses of a host. The system's look-up knows no deadline, so it is waited for from outside.
fn resolve(host: &str, port: u16, until: Instant) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let (sender, receiver) = mpsc::channel();
    let name = host.to_owned();
    std::thread::spawn(move || {
        let found = (name.as_str(), port).to_socket_addrs().map(Iterator::collect::<Vec<_>>);
        // Nobody may be waiting any more.
        let _ = sender.send(found);
    });
    let found = receiver.recv_timeout(left(until)?).map_err(|_| io::Error::from(ErrorKind::TimedOut))?;
    let nowhere = |_| io::Error::new(ErrorKind::AddrNotAvailable, "no address of that name was found");
    let addresses = found.map_err(nowhere)?;
    if addresses.is_empty() { Err(ErrorKind::AddrNotAvailable.into()) } else { Ok(addresses) }
}
