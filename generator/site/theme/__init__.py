"""What every page wears: the templates that change the theme's own (`overrides`), its styles and its scripts."""
