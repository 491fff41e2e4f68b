drop type recall._finding;
drop table recall.optional_extension;
