//! Rusoto's clients. `benches/engine/patched` builds this file too, on the drop-in engine.
//!
//! Arguments: the server's URL, then `own` for a hyper 0.14 connector or `default` for `HttpClient::new()`. With rustls, the
//! original's own connector refuses plain HTTP.

use bytes::Bytes;
use engine_work::{BUCKET, CHUNK, Call, Client, GIB, MIB, Outcome};
use futures_util::{Stream, StreamExt, stream};
use hyper_0_14::client::HttpConnector;
use rusoto_core::credential::StaticProvider;
use rusoto_core::request::DispatchSignedRequest;
use rusoto_core::{ByteStream, HttpClient, Region};
use rusoto_dynamodb::{AttributeValue, DynamoDb, DynamoDbClient, GetItemInput};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3, S3Client};
use std::io;

#[derive(Clone)]
struct Rusoto {
    s3: S3Client,
    dynamodb: DynamoDbClient,
}

fn main() -> Outcome<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [url, connector] = arguments.as_slice() else {
        return Err("arguments: URL own|default".into());
    };
    engine_work::run(async || match connector.as_str() {
        "default" => Ok(Rusoto::new(url, HttpClient::new)?),
        _ => Rusoto::new(url, || {
            let mut connector = HttpConnector::new();
            // The SDK's connector does the same.
            connector.set_nodelay(true);
            Outcome::Ok(HttpClient::from_connector(connector))
        }),
    })
}

impl Rusoto {
    fn new<D, E>(url: &str, http_client: impl Fn() -> Result<D, E>) -> Result<Self, E>
    where
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        let region = Region::Custom { name: "eu-test-1".to_owned(), endpoint: url.to_owned() };
        let user =
            || StaticProvider::new("AKIDEXAMPLE".to_owned(), "s".repeat(40), Some("token".repeat(50)), None);
        Ok(Self {
            s3: S3Client::new_with(http_client()?, user(), region.clone()),
            dynamodb: DynamoDbClient::new_with(http_client()?, user(), region),
        })
    }

    async fn get(&self, key: &str) -> Outcome<usize> {
        let request =
            GetObjectRequest { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() };
        let mut body = self.s3.get_object(request).await?.body.ok_or("an object without a body")?;
        let mut length = 0;
        while let Some(chunk) = body.next().await {
            length += chunk?.len();
        }
        Ok(length)
    }

    async fn put(&self, body: ByteStream, length: usize) -> Outcome<usize> {
        let request = PutObjectRequest {
            bucket: BUCKET.to_owned(),
            key: "put".to_owned(),
            body: Some(body),
            ..Default::default()
        };
        self.s3.put_object(request).await?;
        Ok(length)
    }

    async fn item(&self) -> Outcome<usize> {
        let id = AttributeValue { s: Some("0123456789".to_owned()), ..Default::default() };
        let request = GetItemInput {
            table_name: BUCKET.to_owned(),
            key: [("id".to_owned(), id)].into(),
            ..Default::default()
        };
        let item = self.dynamodb.get_item(request).await?.item.ok_or("no item")?;
        let id = item.get("id").and_then(|id| id.s.as_ref()).ok_or("an item without an id")?;
        Ok(id.len())
    }
}

impl Client for Rusoto {
    async fn call(&self, call: Call) -> Outcome<usize> {
        match call {
            Call::GetSmall => self.get("small").await,
            Call::GetMib => self.get("mib").await,
            Call::Download => self.get("gib").await,
            Call::PutMib => self.put(vec![1; MIB].into(), MIB).await,
            Call::Upload => self.put(ByteStream::new_with_size(gibibyte(), GIB), GIB).await,
            Call::GetItem => self.item().await,
        }
    }
}

fn gibibyte() -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    let chunk = Bytes::from_static(&[1; CHUNK]);
    stream::iter((0..GIB / CHUNK).map(move |_| Ok(chunk.clone())))
}
