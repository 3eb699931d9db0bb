package id.jejak.deploy;

import id.jejak.command.SecretMissing;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which file is missing and where it may be found. Found by Spring through spring.factories. */
final class SecretMissingAnalyzer extends AbstractFailureAnalyzer<SecretMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SecretMissing cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
