//! Nothing: `.ci/services` checks the dependencies of this package.
