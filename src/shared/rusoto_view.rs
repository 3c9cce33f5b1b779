//! [`SharedCredentials`] as Rusoto's clients see it.

use super::error::into_rusoto;
use super::handle::SharedCredentials;
use crate::usage::World;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::future::{Future, ready};
use std::pin::Pin;

/// A client of Rusoto asks for every request; while the credentials are fresh that costs an atomic load, a
/// clock read, a copy of the three strings and the boxed future that Rusoto's trait asks for.
///
/// The stated expiry is never closer than 30 seconds: Rusoto's `AutoRefreshingProvider` would otherwise ask in
/// a loop without delay.
///
/// Written out instead of with `#[async_trait]`, whose future would hold the state of the slow path on every
/// call.
impl ProvideAwsCredentials for SharedCredentials {
    fn credentials<'a, 'f>(
        &'a self,
    ) -> Pin<Box<dyn Future<Output = Result<AwsCredentials, CredentialsError>> + Send + 'f>>
    where
        'a: 'f,
        Self: 'f,
    {
        self.counts().count(World::Rusoto);
        match self.cache().with_fresh(|snapshot, now| snapshot.value().for_rusoto(now)) {
            Some(credentials) => Box::pin(ready(Ok(credentials))),
            None => Box::pin(async {
                let snapshot = self.cache().get().await.map_err(into_rusoto)?;
                Ok(snapshot.value().for_rusoto(self.cache().now()))
            }),
        }
    }
}
