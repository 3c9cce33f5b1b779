//! A program that holds `Box<dyn S3 + Send + Sync>` and `Arc<dyn DynamoDb + Send + Sync>`.

use std::error::Error;
use std::sync::Arc;

use futures_util::TryStreamExt;
use rusoto_core::RusotoError;
use rusoto_dynamodb::{AttributeValue, DynamoDb, GetItemInput, PutItemError, PutItemInput};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3};

/// Keeps pictures in a bucket, and what they are in a table.
struct Gallery {
    pictures: Box<dyn S3 + Send + Sync>,
    index: Arc<dyn DynamoDb + Send + Sync>,
}

const BUCKET: &str = "pictures";

fn text(text: &str) -> AttributeValue {
    AttributeValue { s: Some(text.to_owned()), ..Default::default() }
}

impl Gallery {
    /// Returns `false` if a picture with this name is there.
    async fn add(&self, name: &str, tags: &[&str], picture: &[u8]) -> Result<bool, Box<dyn Error>> {
        let size = AttributeValue { n: Some(picture.len().to_string()), ..Default::default() };
        let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        let tags = AttributeValue { ss: Some(tags), ..Default::default() };
        let item = [("name", text(name)), ("size", size), ("tags", tags)];
        let request = PutItemInput {
            table_name: "pictures".to_owned(),
            item: item.map(|(name, value)| (name.to_owned(), value)).into(),
            condition_expression: Some("attribute_not_exists(#n)".to_owned()),
            expression_attribute_names: Some([("#n".to_owned(), "name".to_owned())].into()),
            ..Default::default()
        };
        match self.index.put_item(request).await {
            Ok(_) => {}
            Err(RusotoError::Service(PutItemError::ConditionalCheckFailed(_))) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        let request = PutObjectRequest {
            bucket: BUCKET.to_owned(),
            key: name.to_owned(),
            body: Some(picture.to_vec().into()),
            content_type: Some("image/png".to_owned()),
            ..Default::default()
        };
        self.pictures.put_object(request).await?;
        Ok(true)
    }

    /// Returns the tags and the picture, or `None` if it is not there.
    async fn find(&self, name: &str) -> Result<Option<(Vec<String>, Vec<u8>)>, Box<dyn Error>> {
        let request = GetItemInput {
            table_name: "pictures".to_owned(),
            key: [("name".to_owned(), text(name))].into(),
            consistent_read: Some(true),
            ..Default::default()
        };
        let Some(mut item) = self.index.get_item(request).await?.item else { return Ok(None) };
        let tags = item.remove("tags").and_then(|tags| tags.ss).unwrap_or_default();
        let request =
            GetObjectRequest { bucket: BUCKET.to_owned(), key: name.to_owned(), ..Default::default() };
        let body = self.pictures.get_object(request).await?.body.ok_or("no picture")?;
        let picture: Vec<_> = body.try_collect().await?;
        Ok(Some((tags, picture.concat())))
    }
}

mod tests {
    use std::sync::Arc;

    use local_aws::LocalAws;
    use rusoto_compat::SharedCredentials;
    use rusoto_s3::GetObjectError;

    use super::super::made;
    use super::*;
    use crate::servers::{TableServer, local_aws, sessions_of};

    async fn gallery() -> (Gallery, Arc<LocalAws>, TableServer, SharedCredentials) {
        let (aws, keys) = local_aws(BUCKET).await;
        let table = TableServer::start();
        let gallery = Gallery {
            pictures: Box::new(made::s3(&aws.endpoint_url(), &keys)),
            index: Arc::new(made::dynamodb(&table.url(), &keys)),
        };
        (gallery, aws, table, keys)
    }

    #[tokio::test]
    async fn a_picture_is_found_with_its_tags() {
        let (gallery, ..) = gallery().await;
        assert!(gallery.add("cat.png", &["pet", "a \"b\""], b"\x89PNG").await.unwrap());
        let (tags, picture) = gallery.find("cat.png").await.unwrap().unwrap();
        assert_eq!((tags, &*picture), (vec!["pet".to_owned(), "a \"b\"".to_owned()], &b"\x89PNG"[..]));
        assert!(gallery.find("dog.png").await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_name_is_taken_once() {
        let (gallery, aws, ..) = gallery().await;
        assert!(gallery.add("cat.png", &["pet"], b"one").await.unwrap());
        assert!(!gallery.add("cat.png", &["pet"], b"two").await.unwrap());
        assert_eq!(aws.calls("PutObject"), 1);
    }

    #[tokio::test]
    async fn both_follow_the_session() {
        let (gallery, aws, table, keys) = gallery().await;
        assert!(gallery.add("cat.png", &["pet"], b"one").await.unwrap());
        aws.revoke(&aws.signers("PutObject")[0]);
        keys.refresh().await.unwrap();
        assert!(gallery.add("dog.png", &["pet"], b"two").await.unwrap());
        assert_eq!(sessions_of(&aws, "PutObject"), 2);
        assert_eq!(table.signers(), aws.signers("PutObject"));
    }

    #[tokio::test]
    async fn an_error_can_be_found_behind_a_box() {
        let (gallery, aws, ..) = gallery().await;
        assert!(gallery.add("cat.png", &["pet"], b"one").await.unwrap());
        aws.revoke(&aws.signers("PutObject")[0]);
        let error = gallery.find("cat.png").await.unwrap_err();
        let Some(RusotoError::Unknown(response)) = error.downcast_ref::<RusotoError<GetObjectError>>() else {
            panic!("{error}")
        };
        assert!(response.body_as_str().contains("<Code>ExpiredToken</Code>"));
    }
}
