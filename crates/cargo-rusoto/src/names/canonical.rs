//! One name for each item of Rusoto, however it was reached.

/// An item of a Rusoto crate, or the crate itself if the path is empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Item {
    /// The package, as `rusoto_s3`.
    pub(crate) package: String,
    /// The path in it, without modules: `Region::Custom`.
    pub(crate) path: Vec<String>,
}

impl Item {
    /// Returns the item with the name that the crates' documents give it.
    ///
    /// `rusoto_core::credential::X` is `rusoto_credential::X`, a region is one of `rusoto_core`, and modules are left out:
    /// `rusoto_core::request::HttpClient` is `rusoto_core::HttpClient`.
    pub(crate) fn canonical(package: &str, path: &[String]) -> Self {
        let mut package = package.to_owned();
        let mut path = path;
        while let [first, rest @ ..] = path {
            if package == "rusoto_core" && first == "credential" {
                package = "rusoto_credential".to_owned();
            } else if !first.starts_with(|first: char| first.is_lowercase()) || rest.is_empty() {
                break;
            }
            path = rest;
        }
        if package == "rusoto_signature" {
            package = "rusoto_core".to_owned();
        }
        Self { package, path: path.to_vec() }
    }

    /// Returns the item below this one.
    pub(crate) fn join(&self, rest: &[String]) -> Self {
        let path: Vec<_> = self.path.iter().chain(rest).cloned().collect();
        Self::canonical(&self.package, &path)
    }

    /// Returns the path as one text.
    pub(crate) fn name(&self) -> String {
        self.path.join("::")
    }

    /// Returns whether this is the item `path` of `package`.
    pub(crate) fn is(&self, package: &str, path: &[&str]) -> bool {
        self.package == package && self.path.iter().eq(path)
    }

    /// Returns whether an import of this item brings in `name`: it is that, or all of the package.
    pub(crate) fn brings(&self, package: &str, name: &str) -> bool {
        self.package == package && (self.path.is_empty() || self.path.iter().eq([name]))
    }

    /// Returns the name of the service, as `s3`, if the crate is one of a service.
    pub(crate) fn service(&self) -> Option<&str> {
        service_of(&self.package)
    }
}

/// Returns the name of the service of a package, as `s3` for `rusoto_s3`.
pub(crate) fn service_of(package: &str) -> Option<&str> {
    match package.strip_prefix("rusoto_")? {
        "core" | "credential" | "mock" | "signature" => None,
        service => Some(service),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_and_re_exports_lead_to_one_name() {
        for (written, canonical) in [
            ("rusoto_core::credential", "rusoto_credential"),
            ("rusoto_core::credential::AwsCredentials", "rusoto_credential::AwsCredentials"),
            ("rusoto_core::request::HttpClient", "rusoto_core::HttpClient"),
            ("rusoto_signature::region::Region::UsEast1", "rusoto_core::Region::UsEast1"),
            ("rusoto_core::region::Region::from_str", "rusoto_core::Region::from_str"),
            ("rusoto_a::outer::inner::Type", "rusoto_a::Type"),
            ("rusoto_s3::util", "rusoto_s3::util"),
        ] {
            let mut parts = written.split("::").map(str::to_owned);
            let package = parts.next().unwrap();
            let item = Item::canonical(&package, &parts.collect::<Vec<_>>());
            let shown: Vec<_> = std::iter::once(item.package).chain(item.path).collect();
            assert_eq!(shown.join("::"), canonical, "{written}");
        }
    }
}
