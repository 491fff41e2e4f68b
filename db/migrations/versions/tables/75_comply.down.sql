drop type recall._complied;

drop table recall.compliance_rule;
