//! Calls of EC2.
#![allow(unused)]
use rusoto_compat_facade::Ec2 as Machines;
use rusoto_core::RusotoError;
use rusoto_ec2::*;

type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

async fn running(ec2: &Machines, tag: &str) -> Res<Vec<String>> {
    let mut found = Vec::new();
    let mut next_token = None;
    loop {
        let page = ec2
            .describe_instances(DescribeInstancesRequest {
                filters: Some(vec![
                    Filter { name: Some(format!("tag:{}", tag)), values: None },
                    Filter { name: Some("instance-state-name".to_string()), values: Some(vec!["running".to_string()]) },
                ]),
                next_token,
                ..Default::default()
            })
            .await?;
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
    let request = RunInstancesRequest {
        image_id: Some(image),
        instance_type: Some("t3.micro".into()),
        min_count: 1,
        max_count: 1,
        key_name: key,
        network_interfaces: Some(vec![InstanceNetworkInterfaceSpecification {
            associate_public_ip_address: Some(true),
            device_index: Some(0),
            ..Default::default()
        }]),
        ..Default::default()
    };
    let started = ec2.run_instances(request).await?;
    let instance = started.instances.and_then(|all| all.into_iter().next()).ok_or("none")?;
    Ok(instance.instance_id.ok_or("no id")?)
}

async fn name(ec2: &Machines, id: &str, name: &str) -> Result<(), RusotoError<CreateTagsError>> {
    let tags = vec![Tag { key: Some("Name".to_string()), value: Some(name.to_string()) }];
    ec2.create_tags(CreateTagsRequest { resources: vec![id.to_string()], tags, ..Default::default() }).await
}

async fn stop(ec2: &Machines, ids: Vec<String>) -> Res<usize> {
    let stopped = ec2.terminate_instances(TerminateInstancesRequest { instance_ids: ids, dry_run: None }).await?;
    Ok(stopped.terminating_instances.map_or(0, |all| all.len()))
}

fn shown(instance: &Instance) -> String {
    format!("{:?} {:?}", instance.instance_id, instance.launch_time)
}

async fn show(ec2: &Machines, id: &str) -> Res<()> {
    let request = DescribeInstancesRequest { instance_ids: Some(vec![id.to_owned()]), ..Default::default() };
    let answer = ec2.describe_instances(request).await?;
    for reservation in answer.reservations.unwrap_or_default() {
        for instance in reservation.instances.unwrap_or_default() {
            println!("{}", shown(&instance));
        }
    }
    Ok(())
}
