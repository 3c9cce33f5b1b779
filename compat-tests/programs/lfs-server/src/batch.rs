//! The batch API of LFS, as far as clients use it.

use std::collections::HashMap;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::storage::Storage;

#[derive(Debug, Deserialize)]
pub struct Request {
    pub operation: Operation,
    pub objects: Vec<Object>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Operation {
    Download,
    Upload,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Object {
    pub oid: String,
    pub size: u64,
}

#[derive(Debug, Serialize)]
pub struct Response {
    transfer: &'static str,
    objects: Vec<Answer>,
}

#[derive(Debug, Serialize)]
struct Answer {
    #[serde(flatten)]
    object: Object,
    actions: HashMap<&'static str, Action>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Action {
    href: String,
}

pub async fn batch(storage: &Storage, base: &str, request: Request) -> Result<Response> {
    let mut objects = Vec::new();
    for object in request.objects {
        let size = storage.size(&object.oid).await?;
        let mut actions = HashMap::new();
        let mut error = None;
        match (request.operation, size) {
            (Operation::Upload, Some(size)) if size == object.size => {}
            (Operation::Upload, _) => {
                let href = storage.upload_url(&object.oid).await?;
                actions.insert("upload", Action { href });
            }
            (Operation::Download, Some(_)) => {
                actions.insert("download", Action { href: format!("{}/objects/{}", base, object.oid) });
            }
            (Operation::Download, None) => error = Some("no such object"),
        }
        objects.push(Answer { object, actions, error });
    }
    Ok(Response { transfer: "basic", objects })
}
