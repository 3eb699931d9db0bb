package id.jejak.store.codec;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.jejak.allowance.AllowanceCondition;

/** How an allowance's condition tells its kind, in the log as in the API: by {@code type}, from a closed set of names. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AllowanceCondition.CategoryIn.class, name = "CATEGORY_IN"),
    @JsonSubTypes.Type(value = AllowanceCondition.LegalClassIn.class, name = "LEGAL_CLASS_IN"),
    @JsonSubTypes.Type(value = AllowanceCondition.RegionUnder.class, name = "REGION_UNDER"),
    @JsonSubTypes.Type(value = AllowanceCondition.Engaged.class, name = "ENGAGED"),
    @JsonSubTypes.Type(value = AllowanceCondition.CertificateValid.class, name = "CERTIFICATE_VALID"),
    @JsonSubTypes.Type(value = AllowanceCondition.NotHeld.class, name = "NOT_HELD"),
    @JsonSubTypes.Type(value = AllowanceCondition.NoSecondEngagementIn.class, name = "NO_SECOND_ENGAGEMENT_IN"),
    @JsonSubTypes.Type(value = AllowanceCondition.Age.class, name = "AGE"),
    @JsonSubTypes.Type(value = AllowanceCondition.ExclusiveWith.class, name = "EXCLUSIVE_WITH"),
    @JsonSubTypes.Type(value = AllowanceCondition.NotRetired.class, name = "NOT_RETIRED")
})
interface AllowanceConditionJson {}
