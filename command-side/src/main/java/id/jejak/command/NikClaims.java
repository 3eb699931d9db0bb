package id.jejak.command;

import id.jejak.kernel.Rejection;
import id.jejak.store.AppendResources;
import id.jejak.store.Claim;
import id.jejak.store.JejakEventStore;
import id.jejak.stream.Streams;
import id.jejak.worker.Nik;
import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.RetirementRequested;
import id.jejak.worker.state.PendingRequest;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A NIK as a claim: an HMAC-SHA-256 under a secret that all nodes share, so that the table of claims tells nobody a NIK.
 * The version stands before the code, so that a new secret can be phased in.
 */
public final class NikClaims {

    private static final String KIND = "nik";
    private static final String REGISTERED = "nik-already-registered";
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec secret;
    private final String version;

    /** @param secret at least 32 bytes, kept with the database's credentials and never in it */
    public NikClaims(String version, byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("The secret of NIK claims has at least 32 bytes");
        }
        this.version = version;
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    Claim claim(Nik nik, String stream) {
        Rejection refusal = new Rejection(REGISTERED, "This NIK is registered", "nik");
        return new Claim(KIND, code(nik), stream, refusal);
    }

    /** What a request does to the claim once it is agreed to: a corrected NIK moves it, a death gives it up. */
    void follow(RequestId request, WorkerState state, String stream) {
        if (state instanceof Registered worker) {
            switch (worker.keeping().pending().get(request)) {
                case PendingRequest.Correction(CorrectionRequested asked)
                when asked.field().equals("nik") && asked.newValue() != null -> {
                    AppendResources.current().release(KIND, code(worker.nik()), stream);
                    AppendResources.current()
                            .take(claim(new Nik(asked.newValue().value()), stream));
                }
                case PendingRequest.Retirement(RetirementRequested asked)
                when asked.kind() == RetirementKind.DECEASED ->
                    AppendResources.current().release(KIND, code(worker.nik()), stream);
                case null -> {}
                case PendingRequest _ -> {}
            }
        }
    }

    /** The living person who is registered under the number, as of now. */
    public Optional<WorkerId> holder(Nik nik, JejakEventStore store) {
        return store.claimant(KIND, code(nik)).map(Streams::workerOf);
    }

    /** The refusal with the id of whom it is about, so that a district can take the person over; else as it is. */
    Rejection told(Rejection refused, Order order, JejakEventStore store) {
        return refused.code().equals(REGISTERED)
                        && order instanceof WorkerOrder given
                        && given.command() instanceof RegisterWorker register
                ? holder(register.nik(), store)
                        .map(worker ->
                                refused.with(Map.of("workerId", worker.value().toString())))
                        .orElse(refused)
                : refused;
    }

    /** The number under the secret, for whatever else is to be found again by it. */
    String code(Nik nik) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] hash = mac.doFinal(nik.value().getBytes(StandardCharsets.US_ASCII));
            return version + ":" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("The JDK lacks " + ALGORITHM, e);
        }
    }
}
