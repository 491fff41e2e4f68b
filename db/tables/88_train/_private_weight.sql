create table recall._private_weight (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    class_no integer not null,
    weights vector not null,
    velocity vector not null,
    gradient vector not null,
    total vector not null,
    primary key (model_id, class_no)
);

comment on table recall._private_weight is
'A private model while it is trained, a class each: weights so far, their velocity, the gradient of'
' this pass so far, without noise, and the total of the weights after the last passes.';
