package id.jejak.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** A way to a server of this machine on which everything can get lost without either end hearing of it. */
final class LossyWay implements AutoCloseable {

    private static final int BUFFER = 8_192;

    private final int target;
    private final ServerSocket entrance;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private volatile AtomicBoolean lost = new AtomicBoolean();

    LossyWay(int target) throws IOException {
        this.target = target;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** What the connections of this moment carry from now on is lost; later ones carry all. */
    void lose() {
        lost.set(true);
        lost = new AtomicBoolean();
    }

    private void accept() {
        try {
            while (true) {
                Socket near = entrance.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.add(near);
                sockets.add(far);
                AtomicBoolean mine = lost;
                Thread.ofVirtual().start(() -> carry(near, far, mine));
                Thread.ofVirtual().start(() -> carry(far, near, mine));
            }
        } catch (IOException closed) {
            // the end
        }
    }

    private static void carry(Socket from, Socket to, AtomicBoolean lost) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!lost.get()) {
                    out.write(buffer, 0, read);
                }
            }
            if (!lost.get()) {
                to.close();
            }
        } catch (IOException closed) {
            // the end
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
