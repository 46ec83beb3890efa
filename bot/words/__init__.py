"""Words as spaCy reads them: tokens with lookup lemmas, English and Spanish."""
