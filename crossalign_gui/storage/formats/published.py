"""Fields that published forms of the formats have and that we keep without showing them."""

from __future__ import annotations

GROUPS = frozenset(["line", "row", "asset", "grounding", "ref", "sentence", "answer", "data", "raw"])
"""Under these names an importer keeps the fields of a part of its record."""
PUBLISHED = frozenset(
    """id raw bbox area category_id dataset_name data_source tokens_negative sentence_id original_img_id original_id
    raw_bbox license flickr_url coco_url date_captured url file_name clip_similarity_vitb32 clip_similarity_vitl14
    original_width original_height queried_category is_instance_exhaustive is_pixel_exhaustive source was_cancelled
    ground_truth model_version completed_by created_at updated_at lead_time score origin from_name to_name type
    original_width image_rotation field image parentID group_id description flags difficult attributes kie_linking
    annotation body annotator_id noun plural chain corners ref_id split sent_id occluded z_order keyframe pose
    truncated image_id width height coco_id flickr_id region_id record both annotator dataset_id voice_recording
    filename isthing color keypoints num_keypoints segments answer version direction shape_type file imagePath
    imageData parts object task answers labels value rotation about skipped turned frame track_id outside skeleton
    others tags group attr format name path state Source IsOccluded IsTruncated IsDepiction IsInside IsGroupOf size
    file_attributes key folder segmented depth fields text @context creator created modified generator generated rights
    canonical subset task_id neg_category_ids not_exhaustive_category_ids synset synonyms def frequency
    image_count instance_count uuid slot_names annotators reviewers properties instance_id classId labelerLogin createdAt
    updatedAt hotkey geometry_config object_id synsets merged_object_ids image_url names""".split()  # noqa: SIM905 (a long list)
)
