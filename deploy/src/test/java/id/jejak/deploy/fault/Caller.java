package id.jejak.deploy.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;

/** A program that does what Jejak must not: looks a host up, then keeps a connection that is not to 127.0.0.1. */
final class Caller {

    static final String HOST = "jejak.invalid";
    static final String ADDRESS = "127.0.0.2";

    private Caller() {}

    public static void main(String[] arguments) throws IOException {
        try {
            InetAddress.getAllByName(HOST);
        } catch (UnknownHostException expected) {
            System.out.println("looked up");
        }
        try (Socket socket = new Socket(ADDRESS, Integer.parseInt(arguments[0]))) {
            System.exit(socket.getInputStream().read());
        }
    }
}
