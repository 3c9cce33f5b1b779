#![allow(warnings)]
#[derive(Debug)]
pub enum RusotoError<E> {
    Service(E),
}

#[derive(Clone, Debug, Default)]
pub struct Region;
