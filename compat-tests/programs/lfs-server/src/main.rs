use std::convert::Infallible;
use std::net::SocketAddr;

use anyhow::{bail, Result};
use hyper::service::{make_service_fn, service_fn};
use hyper::{Body, Method, Request, Response, Server, StatusCode};
use lfs_server::{batch, Config, Storage};

async fn route(storage: Storage, request: Request<Body>) -> Result<Response<Body>> {
    let path = request.uri().path().to_owned();
    match (request.method(), path.strip_prefix("/objects/")) {
        (&Method::POST, Some("batch")) => {
            let body = hyper::body::to_bytes(request.into_body()).await?;
            let answer =
                batch::batch(&storage, "http://localhost:8080", serde_json::from_slice(&body)?).await?;
            Ok(Response::new(serde_json::to_vec(&answer)?.into()))
        }
        (&Method::GET, Some(oid)) if oid.len() == 64 => match storage.get(oid).await? {
            Some(body) => Ok(Response::new(Body::wrap_stream(body))),
            None => Ok(Response::builder().status(StatusCode::NOT_FOUND).body(Body::empty())?),
        },
        (&Method::PUT, Some(oid)) if oid.len() == 64 => {
            let oid = oid.to_owned();
            let body = hyper::body::to_bytes(request.into_body()).await?;
            storage.put(&oid, body.to_vec()).await?;
            Ok(Response::new(Body::empty()))
        }
        (method, _) => bail!("no {} {}", method, path),
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let storage = Storage::new(Config::from_env()?)?;
    let address = SocketAddr::from(([127, 0, 0, 1], 8080));
    let service = make_service_fn(move |_| {
        let storage = storage.clone();
        async move {
            Ok::<_, Infallible>(service_fn(move |request| {
                let storage = storage.clone();
                async move {
                    Ok::<_, Infallible>(route(storage, request).await.unwrap_or_else(|err| {
                        log::error!("{:#}", err);
                        let mut response = Response::new(Body::from(err.to_string()));
                        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                        response
                    }))
                }
            }))
        }
    });
    Server::bind(&address).serve(service).await?;
    Ok(())
}
