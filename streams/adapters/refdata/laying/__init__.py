"""Fresh rows and the operator's overrides, laid over the security master that travels in the package."""
