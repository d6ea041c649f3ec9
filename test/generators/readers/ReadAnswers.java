import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.openapitools.client.ApiClient;

/**
 * Reads answers with the code that openapi-generator wrote, and writes what was read as JSON again.
 *
 * <p>Arguments: the folder of the compiled classes, the file of the answers, and the file to write.
 */
class ReadAnswers {
  public static void main(String[] args) throws Exception {
    Map<String, Type> types = new HashMap<>();
    for (File file : new File(args[0], "org/openapitools/client/api").listFiles()) {
      String name = file.getName().replace(".class", "");
      if (!name.endsWith("Api")) continue;
      for (Method method : Class.forName("org.openapitools.client.api." + name).getDeclaredMethods())
        types.put(method.getName(), method.getGenericReturnType());
    }
    ObjectMapper mapper = new ApiClient().getObjectMapper();
    ArrayNode results = mapper.createArrayNode();
    for (JsonNode answer : mapper.readTree(new File(args[1]))) {
      ObjectNode result = results.addObject();
      try {
        Type type = types.get(answer.get("operationId").asText());
        Object value = mapper.readValue(answer.get("body").asText(), mapper.constructType(type));
        result.set("written", mapper.readTree(mapper.writeValueAsString(value)));
      } catch (Exception error) {
        result.put("error", error.toString());
      }
    }
    new ObjectMapper().writeValue(new File(args[2]), results);
  }
}
