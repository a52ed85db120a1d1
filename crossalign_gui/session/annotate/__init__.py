"""What a person does to the document that is open: captions, answers, links, regions, masks."""
