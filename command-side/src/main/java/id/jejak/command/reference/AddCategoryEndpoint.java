package id.jejak.command.reference;

import id.jejak.command.ReferenceOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.reference.Category;
import id.jejak.reference.command.AddCategory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adds a category. */
@RestController
final class AddCategoryEndpoint {

    private final CommandEdge edge;

    AddCategoryEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/categories")
    ResponseEntity<CommandAnswer> add(@RequestBody AddCategoryRequest request, Call call) {
        return edge.add(
                call,
                request,
                occasion -> new ReferenceOrder(new AddCategory(
                        new Category(request.code()),
                        request.names().id(),
                        request.names().en(),
                        request.onePerKecamatan(),
                        request.minAge(),
                        occasion)));
    }
}
