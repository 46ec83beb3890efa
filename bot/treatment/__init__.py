"""The deferral promise: questions about somebody's treatment go to a provider."""
