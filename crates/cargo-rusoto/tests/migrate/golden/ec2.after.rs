//! Calls of EC2.
#![allow(unused)]
use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::moved;
use rusoto_compat_facade::Ec2 as Machines;
use rusoto_core::RusotoError;
use rusoto_ec2::*;

type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

async fn running(ec2: &Machines, tag: &str) -> Res<Vec<String>> {
    let mut found = Vec::new();
    let mut next_token = None;
    loop {
        let page = ec2
            .client()
            .describe_instances()
            .set_filters(Some(vec![rusoto_compat_facade::sdk::ec2::types::Filter::builder().name(format!("tag:{}", tag)).build(), rusoto_compat_facade::sdk::ec2::types::Filter::builder().name("instance-state-name".to_string()).set_values(Some(vec!["running".to_string()])).build()]))
            .set_next_token(next_token)
            .send()
            .await
            .or_rusoto(DescribeInstancesError::from_response)?;
        for reservation in page.reservations.unwrap_or_default() {
            for instance in reservation.instances.unwrap_or_default() {
                found.extend(instance.instance_id);
            }
        }
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(found);
        }
    }
}

async fn start(ec2: &Machines, image: String, key: Option<String>) -> Res<String> {
    let request = ec2
        .client()
        .run_instances()
        .image_id(image)
        .instance_type("t3.micro".into())
        .min_count(1)
        .max_count(1)
        .set_key_name(key)
        .set_network_interfaces(Some(vec![rusoto_compat_facade::sdk::ec2::types::InstanceNetworkInterfaceSpecification::builder().associate_public_ip_address(true).device_index(0).build()]));
    let started = request.send().await.or_rusoto(RunInstancesError::from_response)?;
    let instance = started.instances.and_then(|all| all.into_iter().next()).ok_or("none")?;
    Ok(instance.instance_id.ok_or("no id")?)
}

async fn name(ec2: &Machines, id: &str, name: &str) -> Result<(), RusotoError<CreateTagsError>> {
    let tags = vec![rusoto_compat_facade::sdk::ec2::types::Tag::builder().key("Name".to_string()).value(name.to_string()).build()];
    ec2
        .client()
        .create_tags()
        .set_resources(Some(vec![id.to_string()]))
        .set_tags(Some(tags))
        .send()
        .await
        .or_rusoto(CreateTagsError::from_response).map(|_| ())
}

async fn stop(ec2: &Machines, ids: Vec<String>) -> Res<usize> {
    let stopped = ec2
        .client()
        .terminate_instances()
        .set_instance_ids(Some(ids))
        .send()
        .await
        .or_rusoto(TerminateInstancesError::from_response)?;
    Ok(stopped.terminating_instances.map_or(0, |all| all.len()))
}

fn shown(instance: &Instance) -> String {
    format!("{:?} {:?}", instance.instance_id, instance.launch_time)
}

async fn show(ec2: &Machines, id: &str) -> Res<()> {
    let request = ec2
        .client()
        .describe_instances()
        .set_instance_ids(Some(vec![id.to_owned()]));
    let answer = request.send().await.or_rusoto(DescribeInstancesError::from_response).and_then(moved::into_rusoto)?;
    for reservation in answer.reservations.unwrap_or_default() {
        for instance in reservation.instances.unwrap_or_default() {
            println!("{}", shown(&instance));
        }
    }
    Ok(())
}
