package id.jejak.query.workers;

import id.jejak.worker.Nik;
import id.jejak.worker.WorkerId;
import java.util.Optional;

/**
 * Whose NIK it is. An interface with one implementation, over the store's claims, because this room knows no store and
 * no secret: a NIK is found by its keyed hash, and stands in no read model.
 */
@FunctionalInterface
public interface NikRegister {

    /**
     * The living person who is registered under the number, as of now.
     *
     * @throws id.jejak.projection.view.ProjectionsUnavailable when the claims cannot be read
     */
    Optional<WorkerId> find(Nik nik);
}
