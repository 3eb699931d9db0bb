package id.jejak.store;

/** The contract on a real server. Surefire runs it where an address is given; see the profile axon-server. */
class EventStoreOnAxonServer extends EventStoreContract {

    @Override
    StoreUnderTest open() {
        return JejakUnderTest.onAxonServer();
    }
}
