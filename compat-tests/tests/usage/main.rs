//! What is left of Rusoto, counted with real clients of both SDKs against a server that counts as well.

mod log;
mod stage;
mod tables;
