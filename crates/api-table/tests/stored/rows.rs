//! Rows that are easily wrong, checked against the sources by hand.

use rusoto_compat_api_table::BodyForm;

use super::{table, tables};

/// Asserts that lines of an operation, as `api-table show` prints it, are there below a heading. Spaces do not count.
#[track_caller]
fn shows(service: &str, operation: &str, heading: &str, lines: &[&str]) {
    let table = table(service);
    let shown = table.show(table.operation(operation).expect("the operation")).to_string();
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut below = shown.lines().map(words).skip_while(|line| line != heading).skip(1);
    let section: Vec<String> = below.by_ref().take_while(|line| !line.is_empty()).collect();
    for line in lines {
        assert!(section.contains(&words(line)), "{line:?} is not below {heading:?} in:\n{shown}");
    }
}

const GET_INPUT: &str = "GetObjectRequest = operation::get_object::GetObjectInput, build() may fail";
const GET_OUTPUT: &str = "GetObjectOutput = operation::get_object::GetObjectOutput";

#[test]
fn s3_get_object() {
    shows(
        "s3",
        "GetObject",
        "s3 GetObject, only reads",
        &[
            "rusoto_s3 0.48.0 (Xml): S3::get_object(GetObjectRequest) -> GetObjectOutput",
            "aws-sdk-s3 1.157.0 (Xml): get_object(operation::get_object::GetObjectInput) -> \
             operation::get_object::GetObjectOutput",
        ],
    );
    shows("s3", "GetObject", "GetObjectError", &["NoSuchKey NoSuchKey NoSuchKey"]);
    shows(
        "s3",
        "GetObject",
        GET_INPUT,
        &[
            "bucket! bucket String",
            "if_modified_since if_modified_since time, HttpDate",
            "response_expires response_expires time, HttpDate",
            "part_number part_number i64 = i32",
        ],
    );
    shows(
        "s3",
        "GetObject",
        GET_OUTPUT,
        &[
            "body body! StreamingBody = ByteStream",
            "content_length content_length i64",
            "expires expires_string String",
            "last_modified last_modified time, HttpDate",
            "metadata metadata HashMap<String, String>",
            "storage_class storage_class String = types::StorageClass",
        ],
    );
    shows("s3", "GetObject", "String = types::StorageClass", &["STANDARD_IA StandardIa", "GLACIER Glacier"]);
}

#[test]
fn s3_put_object() {
    let input = "PutObjectRequest = operation::put_object::PutObjectInput, build() may fail";
    let lines = &[
        "body body! StreamingBody = ByteStream",
        "expires expires time, HttpDate",
        "acl acl String = types::ObjectCannedAcl",
        "ssekms_key_id ssekms_key_id String",
    ];
    shows("s3", "PutObject", input, lines);
    shows("s3", "PutObject", "String = types::ServerSideEncryption", &["aws:kms AwsKms", "AES256 Aes256"]);
}

/// A header has an HTTP date, and a list has the same time with milliseconds.
#[test]
fn s3_times_in_headers_and_lists() {
    let millis = "last_modified last_modified time, DateTimeMillis";
    shows("s3", "ListObjectsV2", "Object = types::Object", &[millis]);
    shows("s3", "CopyObject", "CopyObjectResult = types::CopyObjectResult", &[millis]);
    let head = "HeadObjectOutput = operation::head_object::HeadObjectOutput";
    shows("s3", "HeadObject", head, &["last_modified last_modified time, HttpDate"]);
    let create =
        "CreateMultipartUploadOutput = operation::create_multipart_upload::CreateMultipartUploadOutput";
    shows("s3", "CreateMultipartUpload", create, &["abort_date abort_date time, HttpDate"]);
}

#[test]
fn s3_unions_events_and_markers() {
    shows(
        "s3",
        "PutBucketAnalyticsConfiguration",
        "AnalyticsFilter = types::AnalyticsFilter, one of",
        &["and And types::AnalyticsAndOperator", "prefix Prefix String", "tag Tag types::Tag"],
    );
    shows(
        "s3",
        "PutBucketMetricsConfiguration",
        "MetricsFilter = types::MetricsFilter, one of",
        &["tag Tag types::Tag"],
    );
    shows(
        "s3",
        "SelectObjectContent",
        "SelectObjectContentEventStreamItem = types::SelectObjectContentEventStream, one of",
        &["Records Records types::RecordsEvent", "End End types::EndEvent"],
    );
    let list_parts = "ListPartsRequest = operation::list_parts::ListPartsInput, build() may fail";
    shows("s3", "ListParts", list_parts, &["part_number_marker part_number_marker i64 = String"]);
    shows("s3", "DeleteObjects", "S3Error = types::Error", &["code code String"]);
    let lines = &["aws-sdk-s3 1.157.0: not there, call get_bucket_lifecycle_configuration instead"];
    shows("s3", "GetBucketLifecycle", "s3 GetBucketLifecycle, only reads", lines);
}

#[test]
fn dynamodb_attribute_values() {
    let put = "PutItemInput = operation::put_item::PutItemInput, build() may fail";
    shows("dynamodb", "PutItem", put, &["item! item HashMap<String, types::AttributeValue>"]);
    let lines = &["ConditionalCheckFailedException ConditionalCheckFailed ConditionalCheckFailedException"];
    shows("dynamodb", "PutItem", "PutItemError", lines);
    shows("dynamodb", "PutItem", "PutItemError", &["ValidationException RusotoError::Validation"]);
    let output = "QueryOutput = operation::query::QueryOutput";
    shows("dynamodb", "Query", output, &["items items Vec<HashMap<String, types::AttributeValue>>"]);
    shows(
        "dynamodb",
        "Query",
        "AttributeValue = types::AttributeValue, one of",
        &[
            "b B Bytes = Blob",
            "bs Bs Vec<Bytes = Blob>",
            "l L Vec<types::AttributeValue>",
            "m M HashMap<String, types::AttributeValue>",
            "n N String",
            "null Null bool",
        ],
    );
    let table = "TableDescription = types::TableDescription";
    shows("dynamodb", "DescribeTable", table, &["creation_date_time creation_date_time time, EpochSeconds"]);
}

#[test]
fn sts_assume_role() {
    let input = "AssumeRoleRequest = operation::assume_role::AssumeRoleInput, build() may fail";
    shows(
        "sts",
        "AssumeRole",
        input,
        &["role_arn! role_arn String", "duration_seconds duration_seconds i64 = i32"],
    );
    let credentials = "Credentials = types::Credentials, build() may fail";
    shows("sts", "AssumeRole", credentials, &["expiration! expiration! time, DateTime"]);
    let codes = &["RegionDisabledException RegionDisabled RegionDisabledException"];
    shows("sts", "AssumeRole", "AssumeRoleError", codes);
}

#[test]
fn sqs_receive_message() {
    let input = "ReceiveMessageRequest = operation::receive_message::ReceiveMessageInput, build() may fail";
    shows("sqs", "ReceiveMessage", input, &["max_number_of_messages max_number_of_messages i64 = i32"]);
    let attributes = "attributes attributes HashMap<String = types::MessageSystemAttributeName, String>";
    shows(
        "sqs",
        "ReceiveMessage",
        "Message = types::Message",
        &[attributes, "md5_of_body md5_of_body String"],
    );
    let codes = &["AWS.SimpleQueueService.NonExistentQueue QueueDoesNotExist QueueDoesNotExist"];
    shows("sqs", "GetQueueUrl", "GetQueueUrlError", codes);
}

#[test]
fn ec2_describe_instances() {
    shows(
        "ec2",
        "DescribeInstances",
        "Reservation = types::Reservation",
        &["instances instances Vec<types::Instance>"],
    );
    shows(
        "ec2",
        "DescribeInstances",
        "Instance = types::Instance",
        &[
            "launch_time launch_time time, DateTimeMillis",
            "state state types::InstanceState",
            "instance_type instance_type String = types::InstanceType",
            "ebs_optimized ebs_optimized bool",
        ],
    );
    shows(
        "ec2",
        "DescribeInstances",
        "InstanceIpv6Address = types::InstanceIpv6Address",
        &["ipv_6_address ipv6_address String"],
    );
}

#[test]
fn kinesis_and_lambda() {
    shows(
        "kinesis",
        "SubscribeToShard",
        "SubscribeToShardEventStreamItem = types::SubscribeToShardEventStream, one of",
        &[
            "SubscribeToShardEvent SubscribeToShardEvent types::SubscribeToShardEvent",
            "KMSDisabledException KmsDisabledException types::error::KmsDisabledException, as an error",
        ],
    );
    let invoke = "InvokeAsyncRequest = operation::invoke_async::InvokeAsyncInput, build() may fail";
    shows("lambda", "InvokeAsync", invoke, &["invoke_args! invoke_args! Bytes = ByteStream"]);
    let create = "FunctionConfiguration = operation::create_function::CreateFunctionOutput";
    shows("lambda", "CreateFunction", create, &["last_modified last_modified String"]);
    let list = "FunctionConfiguration = types::FunctionConfiguration";
    shows("lambda", "ListFunctions", list, &["last_modified last_modified String"]);
}

#[test]
fn only_sqs_has_another_form_now() {
    let other = tables().filter(|table| table.rusoto_form != table.sdk_form);
    let other: Vec<_> = other.map(|table| (table.service, table.rusoto_form, table.sdk_form)).collect();
    assert_eq!(other, [("sqs".to_owned(), BodyForm::Xml, BodyForm::Json)]);
    let xml = tables().filter(|table| table.sdk_form == BodyForm::Xml).map(|table| table.service);
    assert_eq!(xml.collect::<Vec<_>>(), ["s3", "sts", "sns", "ec2"]);
}

#[test]
fn what_only_reads() {
    let reads: Vec<String> = tables()
        .filter(|table| ["sts", "sqs", "kinesis", "secretsmanager"].contains(&&*table.service))
        .flat_map(|table| table.operations.into_iter().filter(|it| it.only_reads).map(|it| it.name))
        .collect();
    let expected = [
        "DecodeAuthorizationMessage",
        "GetAccessKeyInfo",
        "GetCallerIdentity",
        "GetQueueAttributes",
        "GetQueueUrl",
        "ListDeadLetterSourceQueues",
        "ListQueueTags",
        "ListQueues",
        "DescribeLimits",
        "DescribeStream",
        "DescribeStreamConsumer",
        "DescribeStreamSummary",
        "GetRecords",
        "ListShards",
        "ListStreamConsumers",
        "ListStreams",
        "ListTagsForStream",
        "DescribeSecret",
        "GetResourcePolicy",
        "GetSecretValue",
        "ListSecretVersionIds",
        "ListSecrets",
        "ValidateResourcePolicy",
    ];
    assert_eq!(reads, expected);
}
