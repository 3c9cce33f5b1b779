//! The faults that can be ordered, and the requests that get them.

use std::borrow::Cow;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A service of [`LocalAws`](crate::LocalAws) that can be made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// Objects and buckets.
    S3,
    /// Sessions and identities, on the same port as S3.
    Sts,
    /// The metadata service of an EC2 instance.
    Imds,
    /// The credentials endpoint of an ECS task or an EKS pod.
    Ecs,
}

/// A way to fail. A request with a fault is counted and has no other effect, except with [`Fault::Delay`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Waits this long in real time, then answers as usual.
    Delay(Duration),
    /// Accepts the request and never answers.
    HangBeforeResponse,
    /// Answers 200 with the headers and the first bytes of a body, and never sends the rest. The answer to a `HEAD`
    /// request has no body, so it is not sent at all.
    HangInBody,
    /// Answers with this HTTP status and an error in the endpoint's own form. A status outside 200 to 599 becomes 500.
    Status(u16),
    /// Answers 200 in the endpoint's own form with half a body. The stated length is that of the whole body.
    MalformedBody,
    /// Resets the TCP connection. The client sees `ECONNRESET`.
    ConnectionReset,
    /// Answers that there are too many requests, in the endpoint's own words: `Throttling` 400 from STS, `SlowDown` 503
    /// from S3, 429 from IMDS and ECS.
    Throttle,
    /// Answers `SignatureDoesNotMatch` 403, with a message that quotes every header of the request, as AWS does. The
    /// session token is one of them, so a log of the message contains the token.
    QuotedRequest,
    /// Answers with any error in the endpoint's own form, such as STS's `RegionDisabledException` 403.
    Error {
        /// The HTTP status. The rule of [`Fault::Status`] applies.
        status: u16,
        /// The error code.
        code: Cow<'static, str>,
    },
}

impl Fault {
    /// Limits the fault to the next `n` requests. Without this, all requests get it until [`Faults::clear`].
    ///
    /// ```
    /// # use local_aws::Fault;
    /// // Two 500s, then one throttled request, then as usual.
    /// let order = Fault::Status(500).times(2).then(Fault::Throttle.times(1));
    /// ```
    pub fn times(self, n: u32) -> FaultOrder {
        FaultOrder(VecDeque::from([(self, Some(n))]))
    }
}

/// One or more [`Fault`]s in order, each with a number of requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultOrder(VecDeque<(Fault, Option<u32>)>);

impl FaultOrder {
    /// Adds an order that follows when this one is used up. Nothing follows a fault without [`Fault::times`].
    #[must_use]
    pub fn then(mut self, next: impl Into<FaultOrder>) -> Self {
        self.0.extend(next.into().0);
        self
    }

    fn take(&mut self) -> Option<Fault> {
        while let Some((fault, left)) = self.0.front_mut() {
            match left {
                None => return Some(fault.clone()),
                Some(0) => {
                    self.0.pop_front();
                }
                Some(left) => {
                    *left -= 1;
                    return Some(fault.clone());
                }
            }
        }
        None
    }
}

impl From<Fault> for FaultOrder {
    fn from(fault: Fault) -> Self {
        Self(VecDeque::from([(fault, None)]))
    }
}

/// The faults of a server. [`LocalAws::faults`](crate::LocalAws::faults) returns it.
///
/// A new order replaces the previous one for the same endpoint and operation. An order for an operation goes before an
/// order for the whole endpoint.
#[derive(Debug, Default)]
pub struct Faults(Mutex<BTreeMap<Endpoint, Orders>>);

#[derive(Debug, Default)]
struct Orders {
    all: Option<FaultOrder>,
    by_operation: BTreeMap<String, FaultOrder>,
}

impl Faults {
    /// Makes requests to `endpoint` fail. [`Fault::times`] limits their number.
    pub fn order(&self, endpoint: Endpoint, fault: impl Into<FaultOrder>) {
        self.orders().entry(endpoint).or_default().all = Some(fault.into());
    }

    /// Makes one operation fail. Its name is that in [`LocalAws::calls`](crate::LocalAws::calls).
    pub fn order_for(&self, endpoint: Endpoint, op: &str, fault: impl Into<FaultOrder>) {
        let mut orders = self.orders();
        let of_endpoint = orders.entry(endpoint).or_default();
        of_endpoint.by_operation.insert(op.to_owned(), fault.into());
    }

    /// Removes all orders for `endpoint` and its operations. Requests that already hang continue to hang.
    pub fn clear(&self, endpoint: Endpoint) {
        self.orders().remove(&endpoint);
    }

    /// Removes all orders.
    pub fn clear_all(&self) {
        self.orders().clear();
    }

    pub(crate) fn take(&self, endpoint: Endpoint, op: &str) -> Option<Fault> {
        let mut orders = self.orders();
        let of_endpoint = orders.get_mut(&endpoint)?;
        let of_operation = of_endpoint.by_operation.get_mut(op).and_then(FaultOrder::take);
        of_operation.or_else(|| of_endpoint.all.as_mut().and_then(FaultOrder::take))
    }

    fn orders(&self) -> MutexGuard<'_, BTreeMap<Endpoint, Orders>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_number_a_fault_stays_until_cleared() {
        let faults = Faults::default();
        faults.order(Endpoint::Sts, Fault::Throttle);
        for _ in 0..3 {
            assert_eq!(faults.take(Endpoint::Sts, "AssumeRole"), Some(Fault::Throttle));
        }
        assert_eq!(faults.take(Endpoint::S3, "GetObject"), None);
        faults.clear(Endpoint::Sts);
        assert_eq!(faults.take(Endpoint::Sts, "AssumeRole"), None);
    }

    #[test]
    fn orders_run_out_and_follow_one_another() {
        let faults = Faults::default();
        let order = Fault::Status(500).times(2).then(Fault::Throttle.times(1));
        faults.order(Endpoint::S3, order);
        let take = || faults.take(Endpoint::S3, "GetObject");
        assert_eq!(take(), Some(Fault::Status(500)));
        assert_eq!(take(), Some(Fault::Status(500)));
        assert_eq!(take(), Some(Fault::Throttle));
        assert_eq!(take(), None);
    }

    #[test]
    fn an_operation_goes_before_its_endpoint() {
        let faults = Faults::default();
        faults.order(Endpoint::Imds, Fault::HangInBody);
        faults.order_for(Endpoint::Imds, "imds:token", Fault::Status(403).times(1));
        assert_eq!(faults.take(Endpoint::Imds, "imds:token"), Some(Fault::Status(403)));
        assert_eq!(faults.take(Endpoint::Imds, "imds:token"), Some(Fault::HangInBody));
        faults.clear_all();
        assert_eq!(faults.take(Endpoint::Imds, "imds:token"), None);
    }

    #[test]
    fn no_times_is_no_fault() {
        let faults = Faults::default();
        faults.order(Endpoint::Ecs, Fault::Throttle.times(0));
        assert_eq!(faults.take(Endpoint::Ecs, "ecs:credentials"), None);
    }
}
