//! Serves a script.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::dropping::Dropping;
use super::request::Request;
use super::script::{Answer, Answers, Session, Site, read};
use super::sts;
use super::tls::Authority;
use crate::sourcing::Played;

/// The servers of a script.
#[derive(Debug)]
pub struct Servers {
    loads: Arc<AtomicUsize>,
    listening: JoinSet<()>,
    _dropping: Vec<Dropping>,
}

/// The sites at one address, by host.
#[derive(Debug, Default)]
struct Sites {
    by_host: BTreeMap<String, BTreeMap<String, Answers>>,
    asked: Mutex<BTreeMap<String, usize>>,
    loads: Arc<AtomicUsize>,
}

/// The address of a site: `http://169.254.169.254`, `https://sts.us-east-1.amazonaws.com`.
struct Place {
    host: String,
    address: SocketAddr,
    tls: bool,
}

impl Servers {
    /// Starts the servers. When this returns, all of them listen.
    pub async fn start(script: &str, authority: &Authority) -> Played<Self> {
        let loads = Arc::new(AtomicUsize::new(0));
        let mut dropping = Vec::new();
        let mut sites: BTreeMap<(SocketAddr, bool), Sites> = BTreeMap::new();
        for (url, site) in read(script)? {
            let place = Place::of(&url)?;
            match site {
                Site::Lost(_) => {
                    let at = Dropping::at(place.address).await;
                    dropping.push(at.map_err(|error| format!("{url}: {error}"))?);
                }
                Site::Routes(routes) => {
                    let at = sites.entry((place.address, place.tls)).or_default();
                    at.loads = Arc::clone(&loads);
                    at.by_host.insert(place.host, routes);
                }
            }
        }
        let mut listening = JoinSet::new();
        for ((address, tls), sites) in sites {
            let listener = listen(address).map_err(|error| format!("{address}: {error}"))?;
            listening.spawn(accept(listener, tls.then(|| authority.acceptor()), Arc::new(sites)));
        }
        Ok(Self { loads, listening, _dropping: dropping })
    }

    /// Ends every connection, and returns the number of requests that count as a load. When this returns, the addresses
    /// are free again.
    pub async fn stop(mut self) -> usize {
        self.listening.shutdown().await;
        self.loads.load(Ordering::SeqCst)
    }
}

impl Place {
    fn of(url: &str) -> Played<Self> {
        let wrong = || format!("server.json: {url} is no site such as http://169.254.169.254");
        let (scheme, rest) = url.split_once("://").ok_or_else(wrong)?;
        let tls = scheme == "https";
        let (host, port) = match rest.split_once(':') {
            Some((host, port)) => (host, port.parse().map_err(|_| wrong())?),
            None => (rest, if tls { 443 } else { 80 }),
        };
        let ip = host.parse().unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        Ok(Self { host: host.to_owned(), address: SocketAddr::new(ip, port), tls })
    }
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(1024)
}

async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, sites: Arc<Sites>) {
    // These are dropped together with this task and all connections.
    let mut connections = JoinSet::new();
    while let Ok((connection, _)) = listener.accept().await {
        let (tls, sites) = (tls.clone(), Arc::clone(&sites));
        connections.spawn(async move {
            // An error means that the client has closed the connection.
            let _ = match tls {
                Some(tls) => match tls.accept(connection).await {
                    Ok(connection) => talk(connection, &sites).await,
                    Err(error) => Err(error),
                },
                None => talk_plainly(connection, &sites).await,
            };
        });
    }
}

async fn talk_plainly(connection: TcpStream, sites: &Sites) -> io::Result<()> {
    connection.set_nodelay(true)?;
    talk(connection, sites).await
}

async fn talk(mut connection: impl AsyncRead + AsyncWrite + Unpin, sites: &Sites) -> io::Result<()> {
    while let Some(request) = Request::read(&mut connection).await? {
        let (answer, action) = sites.answer(&request);
        if !say(&mut connection, &answer, &action).await? {
            return connection.shutdown().await;
        }
    }
    Ok(())
}

impl Sites {
    fn answer(&self, request: &Request) -> (Answer, String) {
        let action = request.field("Action").unwrap_or_default();
        let host = request.header("host").unwrap_or_default().split(':').next().unwrap_or_default();
        let routes = self.by_host.get(host);
        let route = [format!("{} {action}", request.line), request.line.clone()];
        let found = routes.and_then(|routes| {
            route.iter().find_map(|route| routes.get(route).map(|answers| (route, answers)))
        });
        let Some((route, answers)) = found else { return (not_found(), action) };
        let number = {
            let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
            let number = asked.entry(format!("{host} {route}")).or_default();
            *number += 1;
            *number - 1
        };
        let Some(answer) = answers.nth(number) else { return (not_found(), action) };
        if answer.counts {
            self.loads.fetch_add(1, Ordering::SeqCst);
        }
        let mut needs = answer.needs.iter();
        if needs.any(|(name, value)| request.header(name) != Some(value)) {
            return (Answer { status: Some(401), ..Answer::default() }, action);
        }
        if answer.lacks.iter().any(|name| request.header(name).is_some()) {
            return (Answer { status: Some(400), ..Answer::default() }, action);
        }
        let mut form = answer.form.iter();
        if form.any(|(name, value)| request.field(name).as_ref() != Some(value)) {
            return (Answer { status: Some(403), ..Answer::default() }, action);
        }
        (answer.clone(), action)
    }
}

fn not_found() -> Answer {
    let page = "<!DOCTYPE html><html><body><h1>404 - Not Found</h1></body></html>";
    Answer { status: Some(404), text: Some(page.to_owned()), ..Answer::default() }
}

/// Returns whether the connection can be used again.
async fn say(connection: &mut (impl AsyncWrite + Unpin), answer: &Answer, action: &str) -> io::Result<bool> {
    tokio::time::sleep(Duration::from_millis(answer.delay_ms)).await;
    if answer.hangs {
        return std::future::pending().await;
    }
    if let Some(raw) = &answer.raw {
        connection.write_all(raw.as_bytes()).await?;
        return Ok(false);
    }
    let body = body(answer, action);
    let status = answer.status.unwrap_or(200);
    let mut head = format!("HTTP/1.1 {status} Said\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    connection.write_all((head + "\r\n").as_bytes()).await?;
    let part = answer.stalls_after.or(answer.breaks_off_after).unwrap_or(body.len()).min(body.len());
    connection.write_all(&body.as_bytes()[..part]).await?;
    connection.flush().await?;
    if answer.stalls_after.is_some() {
        return std::future::pending().await;
    }
    Ok(answer.breaks_off_after.is_none())
}

fn body(answer: &Answer, action: &str) -> String {
    if let Some(json) = &answer.json {
        return json.to_string();
    }
    let session = answer.session.as_ref().map(|session: &Session| sts::answer(action, session));
    session.or_else(|| answer.text.clone()).unwrap_or_default()
}
