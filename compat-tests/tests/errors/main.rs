//! One failing call through the real clients of both worlds: the view answers the same for both errors, and
//! each error converts into what the other client gave.

mod answers;
mod calls;
mod compare;
mod credentials;
mod json;
mod odd_answers;
mod stage;
mod undispatched;
