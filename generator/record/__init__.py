"""What a record may say: values, claims, sources, registries."""
