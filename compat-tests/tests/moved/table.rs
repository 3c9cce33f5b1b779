//! A DynamoDB table of one item a key, on loopback: `PutItem` with the condition of the archive, and `GetItem`.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

/// The requests: the operation, and its input with its keys in order.
pub(crate) type Requests = Arc<Mutex<Vec<(String, Value)>>>;

pub(crate) struct Table {
    pub(crate) endpoint: String,
    pub(crate) requests: Requests,
    /// The access key id that signed each request.
    pub(crate) signers: Signers,
}

pub(crate) type Signers = Arc<Mutex<Vec<Option<String>>>>;

impl Table {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let requests = Requests::default();
        let signers = Signers::default();
        let (asked, signed) = (Arc::clone(&requests), Arc::clone(&signers));
        std::thread::spawn(move || {
            let mut items = HashMap::new();
            for connection in listener.incoming() {
                answer(connection.unwrap(), &mut items, &asked, &signed);
            }
        });
        Self { endpoint, requests, signers }
    }
}

fn answer(mut connection: TcpStream, items: &mut HashMap<String, Value>, asked: &Requests, signed: &Signers) {
    let (operation, input, signer) = read(&connection);
    signed.lock().unwrap().push(signer);
    asked.lock().unwrap().push((operation.clone(), input.clone()));
    let (status, output) = match operation.as_str() {
        "PutItem" => {
            let item = input["Item"].clone();
            match items.entry(item["key"]["S"].to_string()) {
                Entry::Occupied(_) => {
                    let kind = "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException";
                    (
                        "400 Bad Request",
                        json!({ "__type": kind, "message": "The conditional request failed" }),
                    )
                }
                Entry::Vacant(place) => {
                    place.insert(item);
                    ("200 OK", json!({}))
                }
            }
        }
        _ => match items.get(&input["Key"]["key"]["S"].to_string()) {
            Some(item) => ("200 OK", json!({ "Item": item })),
            None => ("200 OK", json!({})),
        },
    };
    let body = output.to_string();
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/x-amz-json-1.0\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    );
    connection.write_all(format!("{head}{body}").as_bytes()).unwrap();
}

fn read(connection: &TcpStream) -> (String, Value, Option<String>) {
    let mut reader = BufReader::new(connection);
    let (mut operation, mut length, mut signer) = (String::new(), 0, None);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("x-amz-target") => {
                operation = value.trim_start_matches("DynamoDB_20120810.").to_owned();
            }
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().unwrap();
            }
            Some((name, value)) if name.eq_ignore_ascii_case("authorization") => {
                let rest = value.split_once("Credential=").map(|(_, rest)| rest);
                signer = rest.and_then(|rest| rest.split('/').next()).map(str::to_owned);
            }
            _ if line == "\r\n" => break,
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    (operation, serde_json::from_slice(&body).unwrap(), signer)
}
