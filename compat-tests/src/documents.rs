//! The Rust code in README.md, MIGRATION.md and the pages of `docs/`, compiled as doctests.
//!
//! It stands here because this package has both worlds as ordinary dependencies. The test `each_page_is_compiled` fails
//! when a page is missing in this list.

macro_rules! pages {
    ($($name:ident: $path:literal,)*) => {
        $(
            #[doc = include_str!(concat!("../../", $path))]
            mod $name {}
        )*
    };
}

pages! {
    readme: "README.md",
    migration: "MIGRATION.md",
    migrate_calls: "docs/migrate/calls.md",
    migrate_canary: "docs/migrate/canary.md",
    migrate_defaults: "docs/migrate/defaults.md",
    migrate_delete_copy_multipart: "docs/migrate/delete-copy-multipart.md",
    migrate_dynamodb: "docs/migrate/dynamodb.md",
    migrate_engine_first: "docs/migrate/engine-first.md",
    migrate_errors: "docs/migrate/errors.md",
    migrate_exists: "docs/migrate/exists.md",
    migrate_facade: "docs/migrate/facade.md",
    migrate_finish: "docs/migrate/finish.md",
    migrate_first_client: "docs/migrate/first-client.md",
    migrate_generic_code: "docs/migrate/generic-code.md",
    migrate_get: "docs/migrate/get.md",
    migrate_http_settings: "docs/migrate/http-settings.md",
    migrate_list: "docs/migrate/list.md",
    migrate_move_calls: "docs/migrate/move-calls.md",
    migrate_move_errors: "docs/migrate/move-errors.md",
    migrate_move_values: "docs/migrate/move-values.md",
    migrate_not_async: "docs/migrate/not-async.md",
    migrate_one_http_stack: "docs/migrate/one-http-stack.md",
    migrate_presign: "docs/migrate/presign.md",
    migrate_put: "docs/migrate/put.md",
    migrate_regions: "docs/migrate/regions.md",
    migrate_retry_rules: "docs/migrate/retry-rules.md",
    migrate_roll_back: "docs/migrate/roll-back.md",
    migrate_source: "docs/migrate/source.md",
    migrate_sqs: "docs/migrate/sqs.md",
    migrate_take_stock: "docs/migrate/take-stock.md",
    migrate_tests_and_mocks: "docs/migrate/tests-and-mocks.md",
    operate_imds_hop_limit: "docs/operate/imds-hop-limit.md",
    operate_many_sources: "docs/operate/many-sources.md",
    operate_refresh: "docs/operate/refresh.md",
    operate_refused_sessions: "docs/operate/refused-sessions.md",
    operate_status_and_logs: "docs/operate/status-and-logs.md",
    operate_usage: "docs/operate/usage.md",
    reference_advisories: "docs/reference/advisories.md",
    reference_cost: "docs/reference/cost.md",
    reference_differences: "docs/reference/differences.md",
    reference_differences_calls: "docs/reference/differences/calls.md",
    reference_differences_sources: "docs/reference/differences/sources.md",
    reference_differences_sts_and_sso: "docs/reference/differences/sts-and-sso.md",
    reference_errors: "docs/reference/errors.md",
    reference_errors_command: "docs/reference/errors/command.md",
    reference_errors_compiler: "docs/reference/errors/compiler.md",
    reference_errors_engine: "docs/reference/errors/engine.md",
    reference_errors_loading: "docs/reference/errors/loading.md",
    reference_errors_logs: "docs/reference/errors/logs.md",
    reference_errors_policy: "docs/reference/errors/policy.md",
    reference_errors_preflight: "docs/reference/errors/preflight.md",
    reference_errors_profiles: "docs/reference/errors/profiles.md",
    reference_errors_regions: "docs/reference/errors/regions.md",
    reference_errors_roles: "docs/reference/errors/roles.md",
    reference_errors_rollout: "docs/reference/errors/rollout.md",
    reference_errors_rusoto: "docs/reference/errors/rusoto.md",
    reference_errors_sdk: "docs/reference/errors/sdk.md",
    reference_errors_sending: "docs/reference/errors/sending.md",
    reference_errors_view: "docs/reference/errors/view.md",
    reference_faq: "docs/reference/faq.md",
    reference_features: "docs/reference/features.md",
    reference_findings: "docs/reference/findings.md",
    reference_limits: "docs/reference/limits.md",
    reference_types: "docs/reference/types.md",
    start_check: "docs/start/check.md",
    start_choose: "docs/start/choose.md",
    start_default_chain: "docs/start/default-chain.md",
    start_engine: "docs/start/engine.md",
    start_examples: "docs/start/examples.md",
    start_legacy: "docs/start/legacy.md",
    start_old_lock_files: "docs/start/old-lock-files.md",
    start_patch: "docs/start/patch.md",
    start_share: "docs/start/share.md",
    trust_benchmarks: "docs/trust/benchmarks.md",
    trust_reliability_figures: "docs/trust/reliability-figures.md",
    trust_reliability: "docs/trust/reliability.md",
    trust_security: "docs/trust/security.md",
}

/// The errors of the compiler that `docs/reference/errors/compiler.md` names, and their remedies.
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
