//! What the mail library speaks over: a connection that is encrypted here and read line by line.
//!
//! The library asks for a stream and reads from it what it likes. This one hands on one line at a time, so that what a
//! server sent behind its answer to STARTTLS is seen, and is not taken for said under protection; it ends what has no end;
//! it makes text of lines that are not UTF-8, as several of the country's mail services send them; and it knows whether the
//! letter's last dot has gone.

use std::fmt;
use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use encoding_rs::GB18030;
use lettre::transport::smtp::client::AsyncTokioStream;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;

use crate::post::broken::invalid;

/// Most bytes of a line of a reply, and most lines of a reply.
const LONGEST: (usize, usize) = (1000, 100);

/// What ends a letter. In the letter itself it cannot stand, for there the dot is doubled.
const END: &[u8] = b"\r\n.\r\n";

/// What is said after STARTTLS in place of a server, which greets once only: the library greets every connection anew.
const GREETED: &[u8] = b"220 \r\n";

/// The socket, as it is or encrypted.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// A connection; all copies are the same one.
#[derive(Clone)]
pub(super) struct Wire {
    state: Arc<Mutex<State>>,
    ends: (SocketAddr, SocketAddr),
}

struct State {
    /// Not there while it is being encrypted.
    stream: Option<Box<dyn Stream>>,
    /// What was read and not yet handed on.
    held: Vec<u8>,
    /// What is left of the line that is being handed on.
    line: Vec<u8>,
    /// The last line, as text.
    last: String,
    /// How many lines came since something was sent.
    lines: usize,
    /// Whether the letter's last dot has gone.
    ended: bool,
}

impl Wire {
    /// Connects to the first address of a host that answers.
    pub(super) async fn connect(host: &str, port: u16, until: Instant) -> io::Result<Wire> {
        let addresses: Vec<SocketAddr> = tokio::net::lookup_host((host, port)).await?.collect();
        let mut last = io::Error::from(ErrorKind::AddrNotAvailable);
        for (index, address) in addresses.iter().enumerate() {
            let now = Instant::now();
            let share = until.saturating_duration_since(now) / u32::try_from(addresses.len() - index).unwrap_or(1);
            match timeout_at(now + share, TcpStream::connect(address)).await {
                Ok(Ok(socket)) => return Wire::over(socket),
                Ok(Err(error)) => last = error,
                Err(_) => last = ErrorKind::TimedOut.into(),
            }
        }
        Err(last)
    }

    fn over(socket: TcpStream) -> io::Result<Wire> {
        socket.set_nodelay(true)?;
        let ends = (socket.local_addr()?, socket.peer_addr()?);
        let state = State {
            stream: Some(Box::new(socket)),
            held: Vec::new(),
            line: Vec::new(),
            last: String::new(),
            lines: 0,
            ended: false,
        };
        Ok(Wire { state: Arc::new(Mutex::new(state)), ends })
    }

    /// Encrypts the connection with a host that has to show that it is the one named.
    pub(super) async fn seal(&self, host: &str, trust: &Arc<ClientConfig>) -> io::Result<()> {
        if !self.state().held.is_empty() {
            // Somebody on the way may have put it there, and it must not count as said under protection.
            return Err(invalid("something was sent before encryption began"));
        }
        let name = ServerName::try_from(host.to_owned()).map_err(|_| invalid("the name of the host is not valid"))?;
        let stream = self.state().stream.take().ok_or(ErrorKind::NotConnected)?;
        let sealed = TlsConnector::from(trust.clone()).connect(name, stream).await?;
        self.state().stream = Some(Box::new(sealed));
        Ok(())
    }

    /// Lets the library begin anew with a server that has greeted.
    pub(super) fn greet_again(&self) {
        self.state().line = GREETED.to_vec();
    }

    /// Returns the address of this end.
    pub(super) fn here(&self) -> IpAddr {
        self.ends.0.ip()
    }

    /// Forgets what was known of the letter before.
    pub(super) fn begin(&self) {
        self.state().ended = false;
    }

    /// Returns whether the server may have the whole letter.
    pub(super) fn has_ended(&self) -> bool {
        self.state().ended
    }

    /// Returns the last line the server said.
    pub(super) fn last(&self) -> String {
        self.state().last.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn stream(&mut self) -> io::Result<Pin<&mut Box<dyn Stream>>> {
        self.stream.as_mut().map(Pin::new).ok_or_else(|| ErrorKind::NotConnected.into())
    }

    /// Takes a line, and has it ready as the library wants it.
    fn take(&mut self, line: &[u8]) -> io::Result<()> {
        self.lines += 1;
        if self.lines > LONGEST.1 {
            return Err(invalid("a reply without end"));
        }
        let line = line.trim_ascii_end();
        self.last = match std::str::from_utf8(line) {
            Ok(text) => text.to_owned(),
            Err(_) => GB18030.decode_without_bom_handling(line).0.into_owned(),
        };
        // A code alone is a reply too (RFC 5321, 4.2.1).
        let blank = if self.last.len() == 3 { " " } else { "" };
        self.line = format!("{}{blank}\r\n", self.last).into_bytes();
        Ok(())
    }

    fn poll_line(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            if let Some(at) = memchr::memchr(b'\n', &self.held) {
                let line: Vec<u8> = self.held.drain(..=at).collect();
                return Poll::Ready(self.take(&line));
            }
            if self.held.len() > LONGEST.0 {
                return Poll::Ready(Err(invalid("a line without end")));
            }
            let mut chunk = [0; 1024];
            let mut part = ReadBuf::new(&mut chunk);
            ready!(self.stream()?.poll_read(cx, &mut part))?;
            if part.filled().is_empty() {
                return Poll::Ready(Err(ErrorKind::UnexpectedEof.into()));
            }
            self.held.extend_from_slice(part.filled());
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut state = self.state();
        if state.line.is_empty() {
            ready!(state.poll_line(cx))?;
        }
        let count = state.line.len().min(buffer.remaining());
        buffer.put_slice(&state.line[..count]);
        state.line.drain(..count);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let mut state = self.state();
        state.lines = 0;
        let written = ready!(state.stream()?.poll_write(cx, bytes))?;
        state.ended |= bytes.ends_with(END) && written > 0;
        Poll::Ready(Ok(written))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.state().stream()?.poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.state().stream()?.poll_shutdown(cx)
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Wire").field(&self.ends).finish()
    }
}

impl AsyncTokioStream for Wire {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.ends.1)
    }
}
