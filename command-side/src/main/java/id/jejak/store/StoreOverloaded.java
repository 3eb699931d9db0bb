package id.jejak.store;

/** More is waiting to be written than the queue holds. Nothing of this unit was stored, nor will be. */
public final class StoreOverloaded extends StoreException {

    StoreOverloaded(String message) {
        super("store-overloaded", message, null);
    }
}
