"""Every message of the wire: what it carries, who may send it, and what it may change."""
