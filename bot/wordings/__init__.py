"""Every sentence the bot can say outside the practice's document, and what composes them."""
