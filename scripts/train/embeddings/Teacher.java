// Embeds texts with a teacher of langchain4j: args model, file of lines, file for the vectors (float32, big-endian,
// as wide as the model's). A text is one line. With "words" as the model it writes the teachers' tokeniser, which
// lists their words by how common they are.
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

public class Teacher {
  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[2]);
    if (args[0].equals("words")) {
      try (var in = Teacher.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json")) {
        Files.write(target, in.readAllBytes());
      }
      return;
    }
    EmbeddingModel model = args[0].equals("bge")
        ? new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run)
        : new AllMiniLmL6V2EmbeddingModel(Runnable::run);
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      for (String line : Files.readAllLines(Path.of(args[1]))) {
        for (float it : model.embed(TextSegment.from(line)).content().vector()) out.writeFloat(it);
      }
    }
  }
}
