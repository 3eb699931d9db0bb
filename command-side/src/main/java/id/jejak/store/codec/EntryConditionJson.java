package id.jejak.store.codec;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.jejak.scheme.EntryCondition;

/** How an entry condition tells its kind, in the log as in the API: by {@code type}, from a closed set of names. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EntryCondition.PracticeYears.class, name = "PRACTICE_YEARS"),
    @JsonSubTypes.Type(value = EntryCondition.MinAge.class, name = "MIN_AGE"),
    @JsonSubTypes.Type(value = EntryCondition.TrainingHours.class, name = "TRAINING_HOURS"),
    @JsonSubTypes.Type(value = EntryCondition.TrainingKind.class, name = "TRAINING_KIND")
})
interface EntryConditionJson {}
