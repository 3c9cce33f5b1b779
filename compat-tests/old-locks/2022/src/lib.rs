//! Empty: what matters are the two files beside `src`.
