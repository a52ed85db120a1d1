"""What all widgets share: theme, layouts, texts that fit, search in lists."""
