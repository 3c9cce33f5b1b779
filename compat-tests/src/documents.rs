//! The Rust code in README.md and MIGRATION.md, compiled as doctests.
//!
//! It stands here because this package has both SDKs as ordinary dependencies.

#[doc = include_str!("../../README.md")]
mod readme {}

#[doc = include_str!("../../MIGRATION.md")]
mod migration {}

/// What MIGRATION.md says of the compiler, and that its remedies compile.
///
/// ```compile_fail,E0034
/// use rusoto_credential::ProvideAwsCredentials;
/// use rusoto_credential_0_47::ProvideAwsCredentials as Older;
///
/// async fn keys(shared: rusoto_compat::SharedCredentials) {
///     let _ = shared.credentials().await;
/// }
/// ```
///
/// ```
/// use rusoto_credential::ProvideAwsCredentials;
/// use rusoto_credential_0_47::ProvideAwsCredentials as Older;
///
/// async fn keys(shared: rusoto_compat::SharedCredentials) {
///     let _ = ProvideAwsCredentials::credentials(&shared).await;
///     let _ = Older::credentials(&shared).await;
/// }
/// ```
///
/// ```compile_fail,E0034
/// use bytes::Buf;
///
/// trait BufExt: Buf {
///     fn try_get_u32(&mut self) -> Option<u32> {
///         (self.remaining() >= 4).then(|| self.get_u32())
///     }
/// }
/// impl<B: Buf> BufExt for B {}
///
/// fn length(mut buf: &[u8]) -> Option<u32> {
///     Some(buf.try_get_u32()?)
/// }
/// ```
///
/// ```
/// use bytes::Buf;
///
/// trait BufExt: Buf {
///     fn try_get_u32(&mut self) -> Option<u32> {
///         (self.remaining() >= 4).then(|| self.get_u32())
///     }
/// }
/// impl<B: Buf> BufExt for B {}
///
/// fn length(mut buf: &[u8]) -> Option<u32> {
///     Some(BufExt::try_get_u32(&mut buf)?)
/// }
/// assert_eq!(length(&[0, 0, 0, 1]), Some(1));
/// ```
mod compiler {}
